import { expect, test } from 'vitest'
import { useTown } from '../../support/journeys/use-town.js'
import { search, visit, visitHost } from '../../support/journeys/visit.js'

const here = useTown()

/** What a browser sends of itself with any request; anything else would cost a question beforehand, or tell something. */
const simple =
  /^(accept(-encoding|-language)?|host|connection|origin|referer|user-agent|sec-.*|priority|pragma|cache-control|if-.*|upgrade-.*)$/

test('a whole visit asks nobody else, tells nothing, and leaves nothing in the browser', async () => {
  const { server, hosts } = here.town
  const sent: { method: string; url: string; names: string[] }[] = []
  const set: string[] = []
  let bytes = 0
  const { page, asked } = await visitHost(here.browser, here.town, {
    host: 'town-hall',
    async prepare(page) {
      const devTools = await page.context().newCDPSession(page)
      await devTools.send('Network.enable')
      const methods = new Map<string, { method: string; url: string }>()
      devTools.on('Network.requestWillBeSent', ({ requestId, request }) => methods.set(requestId, request))
      devTools.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
        const { method = '?', url = '' } = methods.get(requestId) ?? {}
        sent.push({ method, url, names: Object.keys(headers).map((name) => name.toLowerCase()) })
      })
      devTools.on('Network.responseReceivedExtraInfo', ({ headers }) => {
        if (Object.keys(headers).some((name) => name.toLowerCase() === 'set-cookie')) set.push(JSON.stringify(headers))
      })
      devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        const { url = '' } = methods.get(requestId) ?? {}
        if (url.startsWith(server.url) && !url.includes('/photos/')) bytes += encodedDataLength
      })
    },
  })
  await page.waitForLoadState('networkidle')
  console.log(`over the wire until the form is there, with headers, without pictures: ${bytes} bytes`)
  await search(page, 'perceuse')
  await page.locator('[part=card-link]').first().click()
  await page.locator('.sheet[data-state=shown]').waitFor()
  await page.waitForLoadState('networkidle')

  const reads = sent.filter(({ url }) => url.startsWith(server.url))
  expect(reads.length).toBeGreaterThan(6)
  expect(reads.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual([])
  expect(reads.flatMap(({ names }) => names).filter((name) => !simple.test(name.replace(/^:/, '')))).toEqual([])

  await page.getByRole('button', { name: 'Signaler cette offre' }).click()
  await page.getByRole('radio', { name: 'C’est interdit' }).check()
  await page.getByRole('button', { name: 'Envoyer le signalement' }).click()
  await page.locator('.sheet[data-state=report-done]').waitFor()

  const origins = new Set(asked.map((request) => new URL(request.split(' ')[1] ?? '').origin))
  expect([...origins].toSorted()).toEqual([hosts.url, server.url].toSorted())
  expect(sent.filter(({ names }) => names.includes('cookie'))).toEqual([])
  expect(set).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  expect(
    await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    })),
  ).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
})

test('without script the link of the page leads to the same offers', async () => {
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/town-hall`, {
    javaScriptEnabled: false,
  })

  await page.getByRole('link', { name: 'Voir les offres' }).click()

  expect(page.url()).toBe(`${here.town.server.url}/s/ville-de-lomme/offres`)
  expect(await page.getByRole('link', { name: /perceuse/i }).count()).toBeGreaterThan(0)
})

test('when nothing of ours answers, the link stays and can be followed', async () => {
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/town-hall`, {
    prepare: (blocked) => blocked.route(`${here.town.server.url}/v1/**`, (route) => route.abort()),
  })

  const link = page.getByRole('link', { name: 'Voir les offres' })
  expect(await link.isVisible()).toBe(true)
  await link.click()
  expect(page.url()).toBe(`${here.town.server.url}/s/ville-de-lomme/offres`)
})
