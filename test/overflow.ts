// `npm run overflow`: each state of the residents' elements in the pseudo-language, on the narrowest phone and at 400 %: what is wider than
// the screen, has words that do not fit or is glued together is told, and ends it with 1; pictures go into `.shots/overflow/`. Apart from
// `npm test`; `-- late gift` opens those with such names.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './support/chromium.js'
import { openDemoTown, type DemoTown } from './support/journeys/demo-town.js'
import { magnified } from './support/journeys/magnified.js'
import { residentScreens } from './support/journeys/resident-screens.js'
import type { Screen } from './support/journeys/screens.js'
import { stateScreens } from './support/journeys/state-screens.js'
import { openEmptySite } from './support/journeys/states.js'
import { stepScreens } from './support/journeys/step-screens.js'
import { sticksOut } from './support/journeys/sticks-out.js'
import { pseudoScripts } from './support/pseudo/pseudo-scripts.js'
import { drawn } from './support/journeys/drawn.js'
import { root } from './support/sources.js'

async function look(browser: Browser, town: DemoTown, { tag, name, come }: Screen): Promise<string[]> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 320, height: 720 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const found = await come(page, town).then(
    () => faults(page, { tag, name }),
    (cause: unknown) => [`not reached: ${String(cause).split('\n')[0]}`],
  )
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
  console.log(`${name}: ${found.length ? found.join('\n  ') : 'fits'}`)
  return found
}

async function faults(page: Page, { tag, name }: Pick<Screen, 'tag' | 'name'>): Promise<string[]> {
  await drawn(page)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  const fits = () => sticksOut(page, tag)
  return [...(await fits()), ...(await magnified(page, fits)), ...(await glued(page, tag))]
}

/** What two words of ours say without so much as a space between them. */
const glued = (page: Page, tag: string): Promise<string[]> =>
  page.evaluate((name) => {
    const all = [...document.querySelector(name)!.shadowRoot!.children]
    const lines = all.flatMap((each) => (each instanceof HTMLElement ? each.innerText.split('\n') : []))
    return lines.filter((line) => line.includes('⟧⟦')).map((line) => `glued: ${line.slice(0, 200)}`)
  }, tag)

const folder = join(root, '.shots', 'overflow')
mkdirSync(folder, { recursive: true })
const run = mkdtempSync(join(tmpdir(), 'coop-overflow-'))
process.env['TEST_RUN_DIR'] = run
try {
  await using town = await openDemoTown({ reachable: true, publicDir: await pseudoScripts(run) })
  await openEmptySite(town)
  const browser = await openBrowser()
  const named = process.argv.slice(2)
  const wanted = [...stateScreens, ...residentScreens, ...stepScreens].filter(
    ({ name }) => named.length === 0 || named.some((part) => name.includes(part)),
  )
  for (const each of wanted) if ((await look(browser, town, each)).length) process.exitCode = 1
  await browser.close()
} finally {
  rmSync(run, { recursive: true, force: true })
}
