import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/chromium.js'
import { openDemoTown } from '../support/journeys/demo-town.js'
import { slowLine } from '../support/journeys/visit.js'
import { longestTask, tracedCategories, type Task } from './longest-task.js'

const hosts = [
  'town-hall',
  'town-hall-cycling',
  'town-hall-places',
  'maison-de-quartier',
  'tiers-lieu',
  'dark',
  'strict',
  'twenty',
]
const viewports = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]
const rounds = 5
/** For what comes after the last answer to be drawn. */
const settleMs = 500
const slowness = 4
const script = '/v1/coop.js'

type Loaded = { readonly all: Task; readonly ours: Task }

/**
 * The longest task while a partner's page loads, on a slow line and a processor four times slower: of all, of those since our
 * script began, and beside them in the same round of the same page without our script. `npm run bench -- load twenty` for
 * one page.
 */
export async function run(print: (line: object) => void): Promise<void> {
  const chosen = process.argv.slice(3)
  const folder = mkdtempSync(join(tmpdir(), 'coop-bench-'))
  process.env['TEST_RUN_DIR'] = folder
  {
    await using town = await openDemoTown()
    await using browser = await openBrowser()
    for (const page of chosen.length > 0 ? chosen : hosts) {
      for (const viewport of viewports) {
        const address = `${town.hosts.url}/demo/hosts/${page}`
        const rows: { with: Loaded; without: Loaded }[] = []
        for (let round = 0; round <= rounds; round += 1) {
          const row = {
            with: await load(browser, address, { viewport }),
            without: await load(browser, address, { viewport, blocked: [`*${script}`] }),
          }
          // The first fills the server's memory.
          if (round > 0) rows.push(row)
        }
        const middle = (of: (row: (typeof rows)[number]) => number) =>
          Math.round(rows.map(of).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0)
        print({
          page,
          width: viewport.width,
          longestMs: middle((row) => row.with.all.wallMs),
          longestCpuMs: middle((row) => row.with.all.cpuMs),
          oursMs: middle((row) => row.with.ours.wallMs),
          oursCpuMs: middle((row) => row.with.ours.cpuMs),
          withoutUsMs: middle((row) => row.without.all.wallMs),
          withoutUsCpuMs: middle((row) => row.without.all.cpuMs),
        })
      }
    }
  }
  rmSync(folder, { recursive: true, force: true })
}

type Way = { readonly viewport: (typeof viewports)[number]; readonly blocked?: string[] }

async function load(browser: Browser, address: string, { viewport, blocked = [] }: Way): Promise<Loaded> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport })
  const page = await context.newPage()
  const devTools = await slowLine(page, { slowness })
  await devTools.send('Network.setBlockedURLs', { urls: blocked })
  await browser.startTracing(page, { categories: tracedCategories })
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(settleMs)
  const trace = await browser.stopTracing()
  await context.close()
  return { all: longestTask(trace), ours: longestTask(trace, script) }
}
