import { chromium as playwright, type CDPSession, type Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { chromiumArguments, chromiumWithWindows } from '../support/chromium.js'
import { useTown } from '../support/journeys/use-town.js'
import { drawn, visitHost } from '../support/journeys/visit.js'
import { until } from '../support/until.js'

const here = useTown()

const titles = (page: Page) => page.locator('coop-offer-board [part=card-link]').allTextContents()

const moves = {
  'moved to the end of the page': `document.body.append(board)`,
  'moved as the browser lets it, without leaving': `document.body.moveBefore(board, null)`,
  'taken away, and put back': `{ const { parentNode } = board; board.remove(); parentNode.append(board) }`,
  'taken away, and put back later': `board.remove(); await new Promise(requestAnimationFrame); document.body.append(board)`,
}

describe('a board with a search in it asks nothing again and forgets nothing when it is', () => {
  test.each(Object.entries(moves))('%s', async (_, move) => {
    const { page, asked, wrong } = await visitHost(here.browser, here.town, { host: 'town-hall' })
    const answer = page.waitForResponse((response) => response.url().includes('offers.search'))
    await page.getByRole('searchbox').fill('velo')
    await answer
    await page.waitForLoadState('networkidle')
    await drawn(page)
    const found = await titles(page)
    const isOurs = (request: string) => request.includes(here.town.server.url) && !request.includes('/photos/')
    const questions = () => asked.filter(isOurs)
    const before = questions()

    await page.evaluate(
      `(async () => { const board = document.querySelector('coop-offer-board'); ${move}; globalThis.moved = board.isConnected })()`,
    )
    await drawn(page)
    await page.waitForLoadState('networkidle')

    expect(await page.evaluate('moved')).toBe(true)
    expect(questions()).toEqual(before)
    expect(await page.getByRole('searchbox').inputValue()).toBe('velo')
    expect(await titles(page)).toEqual(found)
    expect(wrong).toEqual([])

    const next = page.waitForResponse((response) => response.url().includes('offers.search'))
    await page.getByRole('searchbox').fill('perceuse')
    await next
    await until(
      () => titles(page),
      (shown) => shown.some((title) => /perceuse/i.test(title)),
    )
  })
})

/** What the page holds after all that can go is gone. */
async function heldBy(devTools: CDPSession) {
  // Once for what nobody holds, once for what that held.
  for (const _ of [1, 2, 3]) await devTools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devTools.send('Performance.getMetrics')
  const held = Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  return { nodes: held['Nodes'] ?? 0, listeners: held['JSEventListeners'] ?? 0, kilobytes: usedSize / 1024 }
}

test('a hundred boards that came and went leave nothing behind', async () => {
  const path = here.town.hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title><link rel="icon" href="data:,">
    <main><coop-offer-board site="ville-de-lomme"></coop-offer-board></main>
    <script type="module" src="${here.town.server.url}/v1/coop.js"></script>`)
  const { page, wrong } = await visitHost(here.browser, here.town, { host: path })
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable')
  const comeAndGo = (times: number) =>
    page.evaluate(async (count) => {
      const main = document.querySelector('main')
      const shadow = () => main?.firstElementChild?.shadowRoot
      for (let n = 0; n < count; n++) {
        main?.replaceChildren()
        main?.insertAdjacentHTML('beforeend', '<coop-offer-board site="ville-de-lomme"></coop-offer-board>')
        while (!shadow()?.querySelector('form')) await new Promise(requestAnimationFrame)
      }
      main?.replaceChildren()
    }, times)

  // What the browser itself keeps of a first time is not a leak.
  await comeAndGo(10)
  const before = await heldBy(devTools)
  await comeAndGo(100)
  // The last board may still be waiting for an answer that holds it: then another comes and goes. What each leaves adds up.
  const after = await until(
    async () => {
      await comeAndGo(1)
      return heldBy(devTools)
    },
    (held) => held.nodes - before.nodes < 20,
  )

  console.info('after 10 boards', before, 'after 110', after)
  expect(after.nodes - before.nodes).toBeLessThan(20)
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0)
  expect(after.kilobytes - before.kilobytes).toBeLessThan(100)
  expect(wrong).toEqual([])
})

test('who comes back by the browser’s own button finds the page as it was left, at once', async () => {
  const remembering = await playwright.launch({
    executablePath: chromiumWithWindows(),
    args: chromiumArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  onTestFinished(() => remembering.close())
  const isOurs = (request: string) => request.includes(here.town.server.url)
  const { page, asked } = await visitHost(remembering, here.town, { host: 'town-hall' })
  const answer = page.waitForResponse((response) => response.url().includes('offers.search'))
  await page.getByRole('searchbox').fill('velo')
  await answer
  await drawn(page)
  const found = await titles(page)
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }))
    scrollTo(0, 400)
  })
  await page.goto(here.town.hosts.url + here.town.hosts.page('<!doctype html><title>Ailleurs</title><p>Ailleurs'))
  const before = asked.filter(isOurs)

  await page.evaluate(() => history.back())

  await until(
    () => page.evaluate('globalThis.persisted').catch(() => undefined),
    (persisted) => persisted === true,
  )
  expect(await page.getByRole('searchbox').inputValue()).toBe('velo')
  expect(await titles(page)).toEqual(found)
  expect(await page.evaluate(() => scrollY)).toBe(400)
  expect(asked.filter(isOurs)).toEqual(before)
})
