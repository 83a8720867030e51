import type { Locator, Page, Route } from 'playwright-core'
import { until } from '../until.js'
import type { ApiPath } from '../../../widgets/shared/wire.js'

/** A room of the desk in a page, where what is opened begins anew each time. */
export class AtRoom {
  readonly page: Page
  /** Where it is open now, as the address says it. */
  at = ''

  constructor(page: Page) {
    this.page = page
  }

  /** As if nothing had been typed: the room before is left for the menu. */
  async open(address: string): Promise<void> {
    await this.go('#/')
    await this.go(address)
  }

  async go(address: string): Promise<void> {
    this.at = address
    await this.page.evaluate((hash) => (location.hash = hash), address)
    await this.settled()
  }

  /** All that follows what was just done without an answer of the server has happened. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const desk = document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('coop-desk')
      for (let turn = 0; turn < 3; turn += 1) {
        await desk?.updateComplete
        await new Promise(requestAnimationFrame)
      }
    })
  }

  /** Nothing is read or sent any more. */
  async idle(): Promise<void> {
    const underWay = this.page.locator('coop-desk').locator('[aria-busy=true], [aria-disabled=true]')
    await until(
      () => underWay.count(),
      (count) => count === 0,
    )
    await this.settled()
  }

  /** What the keyboard is at is in it. */
  holdsFocus(within: Locator): Promise<boolean> {
    return within.evaluate((element) => {
      const { activeElement } = element.getRootNode() as ShadowRoot
      return activeElement !== null && element.contains(activeElement)
    })
  }

  /** News of what was done, the newest first. */
  get news(): Locator {
    return this.page.locator('.done li')
  }

  /** While `held` is open, what is asked under that name waits, is cut off or is refused as too much; answers the keys under which it was sent. */
  async through<Out>(
    call: ApiPath,
    answer: 'cut' | 'hold' | 'refuse',
    during: (held: Held) => Promise<Out>,
  ): Promise<Out> {
    const keys: string[] = []
    let release = () => {}
    const released = new Promise<void>((go) => (release = go))
    const pattern = `**/trpc/${call}*`
    const meet = async (route: Route) => {
      keys.push(route.request().headers()['idempotency-key'] ?? '')
      if (answer === 'cut') return route.abort('internetdisconnected')
      if (answer === 'refuse') return route.fulfill({ status: 429, json: { error: tooMany } })
      await released
      await route.continue()
    }
    await this.page.route(pattern, meet)
    try {
      return await during({ keys, release })
    } finally {
      release()
      await this.page.unroute(pattern, meet)
    }
  }
}

/** As every server of ours refuses it, before it is read. */
const tooMany = { message: '', code: -32029, data: { reason: 'too-many-requests', retryAfterSeconds: 90 } }

export type Held = { readonly keys: readonly string[]; readonly release: () => void }
