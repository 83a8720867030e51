import { join } from 'node:path'
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { root } from '../sources.js'
import type { DemoTown } from './demo-town.js'
import { patienceMs } from '../patience.js'

export { drawn } from './drawn.js'

export type Visit = {
  readonly page: Page
  /** What the console, the scripts and the page's policy complained about. */
  readonly wrong: string[]
  /** Every request but for pictures inside the page's own text, as `GET http://…`. */
  readonly asked: string[]
}

export type VisitOptions = BrowserContextOptions & { readonly prepare?: (page: Page) => unknown }

const ready = 'coop-offer-board form'

/** A visitor who knows nothing yet opens a page; when the test ends badly, what she sees is in `.shots/`. */
export async function visit(
  browser: Browser,
  address: string,
  { prepare, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  // Under the time of a test, so that what was waited for is told.
  page.setDefaultTimeout(patienceMs)
  const wrong: string[] = []
  const asked: string[] = []
  onTestFinished(async ({ task }) => {
    const shot = join(root, '.shots', `${task.name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}.png`)
    if (task.result?.state === 'fail') await page.screenshot({ path: shot }).catch(() => {})
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
  })
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(`${request.method()} ${decodeURIComponent(request.url())}`)
  })
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`forbidden ${violatedDirective} ${blockedURI}`),
    ),
  )
  await prepare?.(page)
  await page.goto(address)
  return { page, wrong, asked }
}

/** The same, of a partner's page whose board is there with its form. */
export async function visitHost(
  browser: Browser,
  { hosts }: DemoTown,
  { host, ...options }: VisitOptions & { readonly host: string },
): Promise<Visit> {
  const address = hosts.url + (host.startsWith('/') ? host : `/demo/hosts/${host}`)
  const visitor = await visit(browser, address, options)
  await visitor.page.locator(ready).first().waitFor()
  return visitor
}

/** What moved by itself, from the first paint on: each a `value` of the layout-shift entries. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Source = { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }
    type Shift = PerformanceEntry & { hadRecentInput: boolean; value: number; sources: Source[] }
    const where = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width}×${height}`
    const name = (node: Node | null) =>
      node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName
    const shifts: { at: number; said: string }[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, startTime, value, sources } = entry as Shift
        const moved = sources.map(
          ({ node, previousRect, currentRect }) => `${name(node)} ${where(previousRect)} → ${where(currentRect)}`,
        )
        if (!hadRecentInput) shifts.push({ at: startTime, said: `${value}: ${moved.join('; ')}` })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What moved by itself: how much, from where to where. */
export const shiftsOf = (page: Page): Promise<string[]> => shiftsSince(page, 'asked')

/** Without what a partner's page moves while it is being read, before the script of an element runs. */
export const shiftsOnceRead = (page: Page): Promise<string[]> => shiftsSince(page, 'read')

const shiftsSince = (page: Page, since: 'asked' | 'read'): Promise<string[]> =>
  page.evaluate((moment) => {
    const [read] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const from = moment === 'read' ? (read?.domInteractive ?? 0) : 0
    const { shifts } = globalThis as unknown as { shifts: { at: number; said: string }[] }
    return shifts.filter(({ at }) => at >= from).map(({ said }) => said)
  }, since)

/** What a phone gets on a poor day, 1.6 Mb/s and 150 ms there and back; its processor so many times slower than this one. */
export async function slowLine(page: Page, { slowness = 1 } = {}): Promise<CDPSession> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Network.enable')
  const line = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }
  await devTools.send('Network.emulateNetworkConditions', { offline: false, ...line })
  if (slowness > 1) await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  return devTools
}

/** Types what is looked for, and waits for what is found. */
export async function search(page: Page, words: string): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.url().includes('offers.search'))
  await page.getByRole('searchbox').fill(words)
  await answered
  await page.locator('coop-offer-board [data-state=shown]').first().waitFor()
}
