// `npm run overflow`: each state of the residents' elements in the pseudo-language, on the narrowest phone: what is wider than the
// screen or has words that do not fit is told, and ends it with 1; pictures go into `.shots/overflow/`. Apart from `npm test`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { offerBoardStates } from '../widgets/offer-board/offer-board.states.js'
import { offerSheetStates } from '../widgets/offer-board/sheet/offer-sheet.js'
import { openBrowser } from './support/chromium.js'
import { openDemoTown, type DemoTown } from './support/journeys/demo-town.js'
import { boardPage, comeTo, openEmptySite, toBoard, toSheet } from './support/journeys/states.js'
import { sticksOut } from './support/journeys/sticks-out.js'
import { pseudoScripts } from './support/pseudo/pseudo-scripts.js'
import { drawn } from './support/journeys/drawn.js'
import { root } from './support/sources.js'

type Look = {
  readonly tag: string
  readonly name: string
  readonly come: (page: Page, town: DemoTown) => Promise<unknown>
}

const board: readonly Look[] = [
  ...offerBoardStates.map((state) => ({ part: '.root' as const, state, way: toBoard[state] })),
  ...offerSheetStates.map((state) => ({ part: '.sheet' as const, state, way: toSheet[state] })),
].map(({ part, state, way }) => ({
  tag: 'coop-offer-board',
  name: `${part.slice(1)}-${state}`,
  come: async (page, town) => {
    await way.prepare?.(page)
    await page.goto(boardPage(town, way))
    await comeTo(page, { part, state }, way)
  },
}))

/** On our own page; then what a press on the first that is there opens. */
const others: readonly Look[] = [
  { tag: 'coop-repair-booking', path: '/s/ville-de-lomme/reparation', first: '.card', opens: '[data-step]' },
  { tag: 'coop-member-map', path: '/s/ville-de-lomme/carte', first: '[part=card-link]', opens: '.sheet' },
  { tag: 'coop-my-space', path: '/moi', first: 'form', opens: undefined },
].flatMap(({ tag, path, first, opens }) => {
  const shown = async (page: Page, { server }: DemoTown) => {
    await page.goto(server.url + path)
    await page.locator(tag).locator(first).first().waitFor()
  }
  const opened = async (page: Page, town: DemoTown) => {
    await shown(page, town)
    await page.locator(tag).locator('[part=card-link]').first().click()
    if (opens) await page.locator(tag).locator(opens).first().waitFor()
  }
  return [{ tag, name: `${tag}-shown`, come: shown }, ...(opens ? [{ tag, name: `${tag}-opened`, come: opened }] : [])]
})

async function look(browser: Browser, town: DemoTown, { tag, name, come }: Look): Promise<string[]> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 320, height: 720 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await come(page, town)
  await drawn(page)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  const found = await sticksOut(page, tag)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
  console.log(`${name}: ${found.length ? found.join('\n  ') : 'fits'}`)
  return found
}

const folder = join(root, '.shots', 'overflow')
mkdirSync(folder, { recursive: true })
const run = mkdtempSync(join(tmpdir(), 'coop-overflow-'))
process.env['TEST_RUN_DIR'] = run
try {
  await using town = await openDemoTown({ reachable: true, publicDir: await pseudoScripts(run) })
  await openEmptySite(town)
  const browser = await openBrowser()
  for (const each of [...board, ...others]) if ((await look(browser, town, each)).length) process.exitCode = 1
  await browser.close()
} finally {
  rmSync(run, { recursive: true, force: true })
}
