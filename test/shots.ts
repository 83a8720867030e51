// `npm run shots`: every state of the board, what else residents meet, and each room of the desk, on a phone, a tablet and a desk, in light and
// dark, into `.shots/`, to be looked at; names read like `offer-board/misspelt-320-dark.png`. `npm run shots -- desk` takes
// the desk alone, `-- residents` what residents meet, `-- mails` the mails about loans; `-- residents late gift` those with such names. `npm run shots:qps` takes the same in the pseudo-language, into `.shots/qps/`. The guide's pictures of the desk (`demo/guide/pictures/desk-*.webp`) are made on the way.
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
import { residentScreens } from './support/journeys/resident-screens.js'
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

/** Opened once, and seen at each width and in both colours: who signs in for it asks for one code. */
async function takeResidentScreens(browser: Browser, town: DemoTown): Promise<void> {
  const folder = join(shotsFolder, 'residents')
  mkdirSync(folder, { recursive: true })
  for (const { name, come } of residentScreens.filter(isWanted)) {
    const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' })
    const page = await context.newPage()
    await come(page, town)
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 500 ? 720 : 900 })
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        await still(page)
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
      }
    }
    await context.close()
    console.log(`residents: ${name}`)
  }
}

async function takePages(browser: Browser): Promise<void> {
  await using town = await openDemoTown({ reachable: true, ...(isPseudo && { publicDir: await pseudoScripts(run) }) })
  if (only !== 'residents') await takeDeskShots(browser, town, isWanted)
  if (only === 'desk') return
  await takeResidentScreens(browser, town)
  if (parts.length === 0) await takeElements(browser, town)
}

const run = mkdtempSync(join(tmpdir(), 'coop-shots-'))
process.env['TEST_RUN_DIR'] = run
const [only, ...parts] = process.argv.slice(2)
const isWanted = ({ name }: { readonly name: string }) =>
  parts.length === 0 || parts.some((part) => name.includes(part))
try {
  const browser = await openBrowser()
  if (only === undefined || only === 'mails') await takeMailShots(browser)
  if (only !== 'mails') await takePages(browser)
  await browser.close()
} finally {
  rmSync(run, { recursive: true, force: true })
}
