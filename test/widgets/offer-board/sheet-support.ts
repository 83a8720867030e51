import { fixture, html, waitUntil } from '@open-wc/testing'
import { serverUrl } from 'coop:server'
import '../../../widgets/offer-board/offer-board.js'
import type { OfferSheetState } from '../../../widgets/offer-board/sheet/offer-sheet.js'
import { connectTo } from '../../../widgets/shared/client.js'

/** The board of a site of the town, its first offers on the screen, and what a person does with one of them. */
export class Visitor {
  readonly board: HTMLElement
  readonly #root: ShadowRoot

  constructor(board: HTMLElement) {
    this.board = board
    this.#root = board.shadowRoot!
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.#root.querySelector<Found>(selector)
  }

  all(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)]
  }

  get focused(): Element | null {
    return this.#root.activeElement
  }

  get dialog(): HTMLDialogElement | null {
    return this.find<HTMLDialogElement>('dialog')
  }

  get state(): string | undefined {
    return this.find('.sheet')?.dataset['state']
  }

  get title(): string | undefined {
    return this.find('.dialog-title')?.textContent?.trim()
  }

  card(title: string | RegExp): HTMLElement {
    const found = this.all('a[part="card-link"]').find(({ textContent }) => textContent?.search(title) === 0)
    if (!found) throw new Error(`no card says ${title}`)
    return found
  }

  /** What can be pressed, by its name: its label, else its words. */
  pressable(name: string): HTMLElement {
    const found = this.all('dialog :is(button, a)').find((one) => (one.ariaLabel ?? one.textContent?.trim()) === name)
    if (!found) throw new Error(`nothing to press is called ${name}`)
    return found
  }

  async press(name: string): Promise<void> {
    this.pressable(name).click()
    await Promise.resolve()
  }

  async comesTo(state: OfferSheetState | undefined): Promise<void> {
    await waitUntil(() => this.state === state, `the sheet should come to ${state}, it is ${this.state}`, {
      timeout: 10_000,
    })
  }

  async open(title: string | RegExp): Promise<void> {
    const card = this.card(title)
    card.focus()
    card.click()
    await this.comesTo('shown')
  }
}

export async function visit({
  site = 'ville-de-lomme',
  share = 'off',
  kind = 'lend',
  lang = 'fr',
} = {}): Promise<Visitor> {
  connectTo(serverUrl)
  const around = await fixture(
    html`<div lang=${lang}>
      <coop-offer-board site=${site} share=${share} kind=${kind}></coop-offer-board>
    </div>`,
  )
  const visitor = new Visitor(around.querySelector('coop-offer-board')!)
  // Its cards can be opened once their links are listened to: the form comes with that.
  await waitUntil(() => visitor.find('form') && visitor.find('[part="card-link"]'), 'the board should be ready')
  return visitor
}
