import type { Page } from 'playwright-core'
import { pictureOf } from '../offers/publishing.js'

/** A file as somebody chooses it. */
export const photo = async (name: string, colour: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await pictureOf(colour),
})

/** The id of what the keyboard is in, at the desk. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('coop-desk')?.shadowRoot?.activeElement?.id ?? '')

/** Keys and presses of one object, its letters apart. */
export class Presses {
  count = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async key(name: string): Promise<void> {
    this.count += 1
    await this.#page.keyboard.press(name)
  }

  async tap(name: string): Promise<void> {
    this.count += 1
    await this.#page.getByRole('button', { name, exact: true }).tap()
  }
}
