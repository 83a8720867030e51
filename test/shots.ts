// `npm run shots`: every state of every element and each room of the desk, on a phone, a tablet and a desk, in light and
// dark, into `.shots/`, to be looked at; names read like `offer-board/misspelt-320-dark.png`. `npm run shots -- desk` takes
// the desk alone, `-- mails` the mails about loans. `npm run shots:qps` takes the same in the pseudo-language, into `.shots/qps/`. The guide's pictures of the desk (`demo/guide/pictures/desk-*.webp`) are made on the way.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { offerBoardStates } from '../widgets/offer-board/offer-board.states.js'
import { offerSheetStates } from '../widgets/offer-board/sheet/offer-sheet.js'
import { openBrowser } from './support/chromium.js'
import { openDemoTown, type DemoTown } from './support/journeys/demo-town.js'
import { boardPage, comeTo, openEmptySite, toBoard, toSheet, type Way } from './support/journeys/states.js'
import { takeDeskShots } from './support/shots/desk-shots.js'
import { takeMailShots } from './support/shots/mail-shots.js'
import { still } from './support/shots/still.js'
import { schemes, shotsFolder, widths } from './support/shots/views.js'
import { isPseudo } from './support/pseudo/named.js'
import { pseudoScripts } from './support/pseudo/pseudo-scripts.js'

type Shot = { readonly element: string; readonly state: string; readonly way: Way }

async function takeShots(browser: Browser, town: DemoTown, { element, state, way }: Shot): Promise<void> {
  const folder = join(shotsFolder, element)
  mkdirSync(folder, { recursive: true })
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const viewport = { width, height: width < 500 ? 720 : 900 }
      const context = await browser.newContext({ locale: 'fr-FR', viewport, colorScheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await way.prepare?.(page)
      await page.goto(boardPage(town, way))
      await comeTo(page, { part: element === 'offer-sheet' ? '.sheet' : '.root', state }, way)
      await still(page)
      await page.screenshot({
        path: join(folder, `${state}-${width}-${colorScheme}.png`),
        fullPage: element === 'offer-board',
      })
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await context.close()
    }
  }
  console.log(`${element}: ${state}`)
}

async function takeElements(browser: Browser, town: DemoTown): Promise<void> {
  await openEmptySite(town)
  for (const state of offerBoardStates) {
    await takeShots(browser, town, { element: 'offer-board', state, way: toBoard[state] })
  }
  for (const state of offerSheetStates) {
    await takeShots(browser, town, { element: 'offer-sheet', state, way: toSheet[state] })
  }
}

async function takePages(browser: Browser): Promise<void> {
  await using town = await openDemoTown({ reachable: true, ...(isPseudo && { publicDir: await pseudoScripts(run) }) })
  await takeDeskShots(browser, town)
  if (only !== 'desk') await takeElements(browser, town)
}

const run = mkdtempSync(join(tmpdir(), 'coop-shots-'))
process.env['TEST_RUN_DIR'] = run
const [only] = process.argv.slice(2)
try {
  const browser = await openBrowser()
  if (only !== 'desk') await takeMailShots(browser)
  if (only !== 'mails') await takePages(browser)
  await browser.close()
} finally {
  rmSync(run, { recursive: true, force: true })
}
