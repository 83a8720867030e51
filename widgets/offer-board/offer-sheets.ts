import type { ReactiveController } from 'lit'
import type { ElementAddress } from '../parts/address/element-address.js'
import { AwaitedSheet } from '../parts/sheet/awaited-sheet.js'
import { mayActHere } from '../shared/wire.js'
import { offerLeftForMail } from './ask/request/ask-memory.js'
import { loadSheet } from './ready-sheet.js'
import type { OfferBoardElement } from './offer-board-element.js'
import type { Card } from './offer-card.js'
import type { Opening } from './offer-search.js'
import type { SheetBoard } from './sheet/offer-sheet.js'
import type { ReadyStrings } from './words/ready-board.strings.js'

/** Held for whoever comes by a link: both included. */
type Days = { readonly from: string; readonly to: string }

const fragment = /^#demander-([0-9a-f-]{36})(?:\?(.*))?$/

type Parts = {
  readonly opening: () => Opening | undefined
  readonly words: () => ReadyStrings
  readonly link: ElementAddress
  /** The commune that distances are measured from. */
  readonly near: () => string | undefined
  readonly alike: SheetBoard['alike']
  /** The list's card of an offer. */
  readonly card: (offerId: string) => Card | undefined
  readonly failed: (cause: unknown) => void
}

/** The sheet of an offer over the board, and asking for it: by the page's address too, or when one comes back from the mail. */
export class OfferSheets implements ReactiveController {
  readonly #host: OfferBoardElement
  readonly #parts: Parts
  readonly #sheet: AwaitedSheet
  /** The offer that is to be asked for once its sheet is open. */
  #toAsk: { readonly offerId: string; readonly days: Days | undefined } | undefined

  constructor(host: OfferBoardElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    this.#sheet = new AwaitedSheet(host, {
      load: () => this.#load(),
      links: '.card a',
      title: (offerId) => parts.card(offerId)?.title,
      site: () => host.site,
      words: parts.words,
      page: (offerId) => {
        const { page } = parts.opening()?.site ?? {}
        return page && `${page}/${offerId}`
      },
      left: () => undefined,
      failed: parts.failed,
    })
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#readAddress)
    void this.#host.updateComplete.then(this.#readAddress)
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#readAddress)
  }

  open(offerId: string): Promise<void> {
    return this.#sheet.open(offerId)
  }

  close(): void {
    this.#sheet.close()
  }

  render() {
    return this.#sheet.render()
  }

  /** Goes on with the request that this tab left to read a mail. */
  resume(): void {
    const offerId = this.#mayAct ? offerLeftForMail(this.#host.site) : undefined
    if (offerId !== undefined) this.#ask(offerId)
  }

  get #mayAct(): boolean {
    return mayActHere(this.#parts.opening()?.site.origins ?? [])
  }

  #ask(offerId: string, days?: Days): void {
    this.#toAsk = { offerId, days }
    void this.#sheet.open(offerId)
  }

  /** A link to asking, for the first board of the page. */
  readonly #readAddress = () => {
    const host = this.#host
    const [, offerId, given] = fragment.exec(location.hash) ?? []
    if (offerId === undefined || document.querySelector(host.localName) !== host) return
    history.replaceState(history.state, '', location.href.replace(/#.*/, ''))
    const said = new URLSearchParams(given)
    // Without days, `from` is the page that led here.
    const [from, to] = [said.get('from'), said.get('to')]
    this.#ask(offerId, from !== null && to !== null ? { from, to } : undefined)
  }

  async #load() {
    const host = this.#host
    const { alike, card, link, near } = this.#parts
    const { OfferSheet } = await loadSheet(host.language)
    return () => {
      const board = () => ({
        site: host.site,
        near: near(),
        language: host.language,
        view: host.view,
        mayAct: this.#mayAct,
        alike,
      })
      const sheet = new OfferSheet(host, board, link)
      return {
        open: (offerId: string, ready: () => boolean) => {
          if (!ready()) return
          const toAsk = this.#toAsk
          this.#toAsk = undefined
          if (toAsk?.offerId === offerId) sheet.ask(offerId, { card: card(offerId), days: toAsk.days })
          else sheet.open(offerId, card(offerId))
        },
        close: () => sheet.close(),
        render: () => sheet.render(),
      }
    }
  }
}
