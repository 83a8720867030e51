import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bundle } from '../../size.mjs'
import { useTown } from '../../support/journeys/use-town.js'
import { visitHost } from '../../support/journeys/visit.js'
import { version } from '../../support/sources.js'

const here = useTown()

const script = () => `<script type="module" src="${here.town.server.url}/v1/coop.js"></script>`

const head = `<!doctype html><html lang="fr"><title>Réseau</title><link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width, initial-scale=1">`

/** What was asked of us but for what comes as one reads: photos, and the maps that were seen. */
function ofUs(asked: readonly string[]): string[] {
  const ofMaps = bundle()
    .filter(({ modules }) => modules.some((module) => module.startsWith('widgets/member-map/map/')))
    .map(({ file }) => `/${file}`)
  const aside = ['/photos/', '/tiles/', '/trpc/members.points', ...ofMaps]
  return asked.filter(
    (request) => request.includes(here.town.server.url) && !aside.some((part) => request.includes(part)),
  )
}

/** Every element of the page is read to its end. */
async function readAll(page: Page): Promise<void> {
  const elements = page.locator('coop-offer-board, coop-repair-booking, coop-member-map')
  for (let at = 0; at < (await elements.count()); at++) {
    await elements.nth(at).scrollIntoViewIfNeeded()
    await elements.nth(at).locator('form').first().waitFor()
  }
  await page.waitForLoadState('networkidle')
}

test('a page of twenty elements of three kinds makes ten requests at most, and none again as one reads on', async () => {
  const { page, asked, wrong } = await visitHost(here.browser, here.town, { host: 'twenty' })

  await readAll(page)

  const requests = ofUs(asked)
  console.info(`twenty elements: ${requests.length} requests`)
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(10)
  expect(new Set(requests).size).toBe(requests.length)
  expect(wrong).toEqual([])
})

const farMap = () => `${head}
  <coop-offer-board site="ville-de-lomme"></coop-offer-board><p style="height: 5000px"></p>
  <coop-member-map site="ville-de-lomme"></coop-member-map>${script()}`

test('an element far below has its answer with the first ones, and its code once it is near', async () => {
  const { page, asked, wrong } = await visitHost(here.browser, here.town, { host: here.town.hosts.page(farMap()) })
  await page.waitForLoadState('networkidle')
  const before = ofUs(asked)

  await page.locator('coop-member-map').scrollIntoViewIfNeeded()
  await page.locator('coop-member-map .card').first().waitFor()

  const after = ofUs(asked).slice(before.length)
  expect(before.filter((request) => request.includes('/trpc/'))).toEqual([
    expect.stringContaining('/trpc/offers.open,members.open?'),
  ])
  expect(after.length).toBeGreaterThan(0)
  expect(after.filter((request) => request.includes('/trpc/'))).toEqual([])
  expect(wrong).toEqual([])
})

test('who comes to it minutes later sees it as it is then', async () => {
  const { page, asked, wrong } = await visitHost(here.browser, here.town, {
    host: here.town.hosts.page(farMap()),
    prepare: (page) => page.clock.install(),
  })
  await page.waitForLoadState('networkidle')

  await page.clock.fastForward('02:00')
  await page.locator('coop-member-map').scrollIntoViewIfNeeded()
  await page.locator('coop-member-map .card a').first().waitFor()

  expect(asked.filter((request) => request.includes('members.open'))).toHaveLength(2)
  expect(wrong).toEqual([])
})

test('each further board costs 53 kB of memory at most', async () => {
  const kinds = ['lend', 'give', 'swap', 'help', 'wanted']
  const sites = ['ville-de-lomme', 'lille', 'hellemmes', 'agglo-henin-carvin']
  const boards = kinds.flatMap((kind) => sites.map((site) => `<coop-offer-board site="${site}" kind="${kind}">`))
  const held = async (count: number) => {
    const list = boards.slice(0, count).map((board) => `${board}</coop-offer-board>`)
    const { page } = await visitHost(here.browser, here.town, {
      host: here.town.hosts.page(head + list.join('') + script()),
    })
    await readAll(page)
    const devTools = await page.context().newCDPSession(page)
    for (const _ of [1, 2, 3]) await devTools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devTools.send('Runtime.getHeapUsage')
    return usedSize / 1024
  }
  // With ten, all that the browser compiles for them is there: from four on it is a quarter of what more boards seem to cost.
  const [ten, twenty] = [await held(10), await held(20)]
  const further = (twenty - ten) / 10

  console.info(`each further board: ${further.toFixed(1)} kB of heap`)
  expect(boards).toHaveLength(20)
  expect(further).toBeLessThanOrEqual(53)
})

test('a page that holds the script twice and the single file too has one board, asked for once', async () => {
  const path = here.town.hosts.page(`${head}
    <coop-offer-board site="ville-de-lomme"></coop-offer-board>${script()}${script()}
    <script type="module" src="${here.town.server.url}/v${version}/coop.offer-board.js"></script>
    <script type="module" src="${here.town.server.url.replace('127.0.0.1', 'localhost')}/v1/coop.js"></script>`)
  const { page, asked, wrong } = await visitHost(here.browser, here.town, { host: path })
  await page.waitForLoadState('networkidle')
  const answer = page.waitForResponse((response) => response.url().includes('offers.search'))
  await page.getByRole('searchbox').fill('velo')
  await answer

  expect(await page.locator('coop-offer-board').count()).toBe(1)
  expect(asked.filter((request) => request.includes('offers.open'))).toHaveLength(1)
  expect(asked.filter((request) => request.includes('offers.search'))).toHaveLength(1)
  expect(wrong).toEqual([])
})
