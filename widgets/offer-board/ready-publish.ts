import { html, nothing, type ReactiveController } from 'lit'
import { isLeftForMail } from '../parts/publish/draft/publish-memory.js'
import { AwaitedSheet } from '../parts/sheet/awaited-sheet.js'
import { isShutIn } from '../parts/shut-in.js'
import { addressOf, beside, mayActHere, pageAddress } from '../shared/wire.js'
import { loadPublish } from './load-publish.js'
import type { OfferBoardElement } from './offer-board-element.js'
import type { Opening } from './offer-search.js'
import type { OwnCard } from './own-offers.js'
import type { ReadyStrings } from './words/ready-board.strings.js'

const fragment = '#proposer'

type Parts = {
  readonly opening: () => Opening | undefined
  readonly words: () => ReadyStrings
  /** What was looked for. */
  readonly sought: () => string
  /** Reads the list again, past every cache. */
  readonly refresh: () => void
  readonly failed: (cause: unknown) => void
}

/** From the board to the form in which residents publish; where they may not, to the same form on our own page. */
export class PublishingWay implements ReactiveController {
  /** Offers that were published in this page, which the list shows at once. */
  own: readonly OwnCard[] = []
  readonly #host: OfferBoardElement
  readonly #parts: Parts
  readonly #sheet: AwaitedSheet

  constructor(host: OfferBoardElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    this.#sheet = new AwaitedSheet(host, {
      load: () => this.#load(),
      links: '.propose button, .wanted',
      title: (how) => parts.words()[how === 'wanted' ? 'askFor' : 'propose'],
      isForm: true,
      site: () => host.site,
      words: () => ({ ...parts.words(), ...parts.words().publishing }),
      page: () => this.#page && `${this.#page}${fragment}`,
      left: () => undefined,
      failed: parts.failed,
    })
    host.addController(this)
    if (this.#mayPublish && isLeftForMail(host.site)) void this.#sheet.open('offer')
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#readAddress)
    void this.#host.updateComplete.then(this.#readAddress)
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#readAddress)
  }

  /** Above the list. */
  get button() {
    const words = this.#parts.words()
    if (!this.#parts.opening()) return nothing
    return this.#mayPublish
      ? html`<button type="button" class="way" part="button" @click=${() => void this.#sheet.open('offer')}>
          ${words.propose}
        </button>`
      : this.#away(words)
  }

  /** Said before anything is typed; a sandboxed frame may not be allowed to open a tab, so the address can be copied. */
  #away({ copyThis, formThere, proposeThere, shutIn }: ReadyStrings) {
    const page = addressOf(this.#page ?? '')
    if (isShutIn()) return html`<p class="meta away">${shutIn} ${copyThis(page + fragment)}</p>`
    const shown = origin === 'null' ? page : new URL(page).host
    const [before, after] = formThere('\n').split('\n')
    return html`${this.#awayLink(proposeThere)}
      <p class="meta away">
        ${before}<a href=${this.#awayAddress} target=${beside} rel="noopener" referrerpolicy="origin">${shown}</a
        >${after}
      </p>`
  }

  /** The same form, with what was looked for: where it is not here, first of all that one can do. */
  wanted(isFirst: boolean) {
    const words = this.#parts.words()
    return this.#mayPublish
      ? html`<button
          type="button"
          class="wanted ${isFirst ? 'go' : 'quiet'}"
          part="button"
          @click=${() => void this.#sheet.open('wanted')}
        >
          ${words.askFor}
        </button>`
      : isShutIn()
        ? nothing
        : this.#awayLink(words.askThere)
  }

  render() {
    return this.#sheet.render()
  }

  get #page(): string | undefined {
    return this.#parts.opening()?.site.page
  }

  get #mayPublish(): boolean {
    return mayActHere(this.#parts.opening()?.site.origins ?? [])
  }

  /** The form on our own page, whose script `back.js` leads back to this one. */
  get #awayAddress(): string {
    const address = new URL(pageAddress(this.#page ?? ''))
    // From a frame it opens beside this page, which stays.
    const from = beside === '_self' ? `?from=${encodeURIComponent(location.href.replace(/#.*/, ''))}` : ''
    if (from) address.searchParams.set('back', '')
    address.hash = fragment + from
    return address.href
  }

  #awayLink(name: string) {
    return html`<a
      class="way"
      part="button"
      href=${this.#awayAddress}
      target=${beside}
      rel="noopener"
      referrerpolicy="origin"
      >${name}</a
    >`
  }

  /** A link to the form itself, for the first board of the page. */
  readonly #readAddress = () => {
    const host = this.#host
    if (location.hash.replace(/\?.*/, '') !== fragment || !this.#mayPublish) return
    if (document.querySelector(host.localName) !== host) return
    history.replaceState(history.state, '', location.href.replace(/#.*/, ''))
    void this.#sheet.open('offer')
  }

  async #load() {
    const host = this.#host
    const { failed, opening, refresh, sought } = this.#parts
    const { boardPublish } = await loadPublish(host.language)
    return () =>
      boardPublish(host, {
        failed,
        opening,
        sought,
        show: (own) => {
          this.own = own
          refresh()
        },
      })
  }
}
