import type { Browser, Page } from 'playwright-core'
import { deskStates, type DeskState } from '../../../widgets/pages/desk/desk.states.js'
import { axeViolations } from '../journeys/axe.js'
import { codesTo, codeTo } from '../journeys/booking.js'
import type { TestServer } from '../test-server.js'
import { until } from '../until.js'
import { patienceMs } from '../patience.js'
import { named } from '../pseudo/named.js'

type Where = { readonly width?: number; readonly path?: string; readonly isPhone?: boolean }

/** Somebody at the desk in a browser, and what stands in their way in each state that was looked at. */
export class AtDesk {
  readonly page: Page
  readonly complaints: string[] = []
  readonly #server: TestServer
  readonly #email: string

  private constructor(page: Page, server: TestServer, email: string) {
    this.page = page
    this.#server = server
    this.#email = email
    page.on('pageerror', ({ message }) => this.complaints.push(message))
    page.on('console', (said) => {
      // That an answer is no 200 is the browser's own remark.
      if (said.type() === 'error' && !/status of|ERR_/.test(said.text())) this.complaints.push(said.text())
    })
  }

  static async open(
    browser: Browser,
    { server, email }: { readonly server: TestServer; readonly email: string },
    { width = 1280, path = '/bureau', isPhone = false }: Where = {},
  ): Promise<AtDesk> {
    const context = await browser.newContext({
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
      ...(isPhone && { hasTouch: true, isMobile: true }),
    })
    const page = await context.newPage()
    // Under the time of a test, so that what was waited for is told.
    page.setDefaultTimeout(patienceMs)
    await page.clock.install({ time: server.clock.now() })
    const desk = new AtDesk(page, server, email)
    await page.goto(server.url + path)
    return desk
  }

  async askCode(): Promise<void> {
    const before = this.#codes
    await this.page.getByRole('button', { name: named('Recevoir le code') }).click()
    await until(
      () => this.#codes,
      (count) => count > before,
    )
    await this.page.locator('#code').fill(await codeTo(this.#server, this.#email))
  }

  async signIn(): Promise<void> {
    await this.page.getByLabel(named('E‑mail')).fill(this.#email)
    await this.askCode()
  }

  async comesTo(state: DeskState): Promise<void> {
    await this.page.locator(`coop-desk .root[data-state=${state}]`).waitFor()
  }

  /** The desk has opened, on the day of what their first role holds. */
  async comesHome(): Promise<void> {
    await this.comesTo('room')
    await this.page.locator('coop-desk .today').waitFor()
  }

  /** What is in anybody's way there, in light and in dark; whether it is wider than the window. */
  async look(state: DeskState): Promise<string[]> {
    await this.comesTo(state)
    looked.add(state)
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme })
      found.push(...(await this.#inTheWay()).map((text) => `${state}, ${colorScheme}: ${text}`))
    }
    const tooWide = await this.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    return tooWide ? [...found, `${state} is wider than the window`] : found
  }

  /** A bar that stays in sight covers something wherever a page is scrolled to: what it covers at each end is in the way. */
  async #inTheWay(): Promise<string[]> {
    const found = await axeViolations(this.page)
    if (!found.some((text) => text.includes('obscured'))) return found
    const at = await this.page.evaluate(() => scrollY)
    await this.page.evaluate(() => scrollTo(0, scrollY > 0 ? 0 : document.documentElement.scrollHeight))
    const named = (text: string) => text.split('Target has')[0]
    const elsewhere = (await axeViolations(this.page)).map(named)
    await this.page.evaluate((top) => scrollTo(0, top), at)
    return found.filter((text) => !text.includes('obscured') || elsewhere.includes(named(text)))
  }

  async minuteLater(): Promise<void> {
    await this.page.clock.fastForward(61_000)
  }

  get #codes(): number {
    return codesTo(this.#server, this.#email).length
  }
}

const looked = new Set<DeskState>()

/** Those in which nobody has looked yet. */
export const notLookedAt = (): DeskState[] => deskStates.filter((state) => !looked.has(state))
