import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../size.mjs'
import { sharedBrowser } from '../../support/chromium.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { openPartner } from '../../support/partner-pages.js'
import { buildTown } from '../../support/town.js'

let browser: Browser
let server: TestServer
let lomme: Awaited<ReturnType<typeof openPartner>>

beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', { withScripts: true })
  await buildTown(server.services.database, server.clock)
  lomme = await openPartner()
  browser = await sharedBrowser()
})

afterAll(async () => {
  await lomme?.[Symbol.asyncDispose]()
  await server?.[Symbol.asyncDispose]()
})

/** Lomme's own page with this in it, and what it asked of us, in order. */
async function visitLomme(html: string, prepare?: (page: Page) => Promise<unknown>, headers?: Record<string, string>) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(server.url)) asked.push(decodeURIComponent(request.url().slice(server.url.length)))
  })
  await prepare?.(page)
  await page.goto(lomme.page(`${html}<script type="module" src="${server.url}/v1/coop.js"></script>`, headers))
  return { page, asked, [Symbol.asyncDispose]: () => page.close() }
}

test('the first card is there after four requests, while everything else is still on its way', async () => {
  const first = bundle().filter(
    ({ isEntry, file, name }) => isEntry && /^v1/.test(file) && /^(coop|offer-board)$/.test(name),
  )
  const enough = new Set(first.flatMap(({ file, imports }) => [file, ...imports]).map((file) => `/${file}`))
  await using visitor = await visitLomme('<coop-offer-board site="ville-de-lomme"></coop-offer-board>', (page) =>
    page.route(`${server.url}/**`, (route) => {
      const path = route.request().url().slice(server.url.length)
      if (enough.has(path) || path.startsWith('/trpc/offers.open')) return route.continue()
      return undefined
    }),
  )

  await visitor.page.getByRole('link', { name: 'Perceuse-visseuse 18 V' }).waitFor()

  expect(visitor.asked.filter((path) => enough.has(path)).toSorted()).toEqual([...enough].toSorted())
  expect(visitor.asked.filter((path) => path.startsWith('/trpc/'))).toEqual([
    '/trpc/offers.open?batch=1&input={"0":{"site":"ville-de-lomme"}}',
  ])
  expect(enough.size).toBe(3)
  await visitor.page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('twenty boards that each show something else make ten requests at most', async () => {
  const kinds = ['lend', 'give', 'swap', 'help', 'wanted']
  const boards = Array.from(
    { length: 20 },
    (_, n) =>
      `<coop-offer-board site="ville-de-lomme" kind="${kinds[n % 5]}" category="${n % 4 < 2 ? 'tools' : 'power-tools'}"></coop-offer-board>`,
  )
  await using visitor = await visitLomme(boards.join(''))

  await visitor.page.waitForFunction(() => {
    const all = [...document.querySelectorAll('coop-offer-board')]
    return all.every((board) => board.shadowRoot?.querySelector('input'))
  })
  await visitor.page.waitForLoadState('networkidle')

  expect(visitor.asked.length, visitor.asked.join('\n')).toBeLessThanOrEqual(10)
})

test('what stands below a board that kept its height never moves', async () => {
  await using visitor = await visitLomme(
    `<h1>Ville de Lomme</h1><coop-offer-board site="ville-de-lomme" style="display: block; min-height: 100svh">
    <a href="https://coop.example/">Voir les offres</a></coop-offer-board><p>Horaires de la mairie</p>`,
    (page) =>
      page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(globalThis, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      }),
  )

  await visitor.page.getByRole('link', { name: 'Perceuse-visseuse 18 V' }).waitFor()
  await visitor.page.locator('coop-offer-board input').first().waitFor()
  await visitor.page.waitForLoadState('networkidle')
  await visitor.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))

  expect(await visitor.page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test('a page that allows our one origin and nothing else is not told of any violation', async () => {
  const told: string[] = []
  const policy = `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; img-src ${server.url}; require-trusted-types-for 'script'`
  await using visitor = await visitLomme(
    '<coop-offer-board site="ville-de-lomme"></coop-offer-board>',
    async (page) => {
      page.on('console', (message) => told.push(message.text()))
      page.on('pageerror', (error) => told.push(error.message))
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(violatedDirective, blockedURI),
        ),
      )
    },
    { 'content-security-policy': policy },
  )

  await visitor.page.getByRole('link', { name: 'Perceuse-visseuse 18 V' }).click()
  await visitor.page.getByRole('dialog').waitFor()
  await visitor.page.waitForLoadState('networkidle')

  expect(told).toEqual([])
})
