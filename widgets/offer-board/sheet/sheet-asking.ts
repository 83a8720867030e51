import type { LitElement } from 'lit'
import type { Period } from '../../parts/calendar/period.js'
import { preload } from '../../parts/preload.js'
import { sessionAt } from '../../shared/session-store.js'
import { beside, pageAddress } from '../../shared/wire.js'
import type { Asking } from '../ask/asking.js'
import { loadAsk } from '../ask/load-ask.js'
import { loadOwn } from '../ask/own/load-own.js'
import type { OwnRequest } from '../ask/own/own-request.js'
import type { AskWay } from './ask-bar.js'
import type { Sheet } from './offer-facts.js'
import type { SheetBoard } from './offer-sheet.js'

type Parts = {
  readonly board: () => SheetBoard
  /** The offer is shown again. */
  readonly turned: () => void
  readonly close: () => void
  readonly failed: (cause: unknown) => void
}

/** Asks for an offer in its sheet; loaded once somebody does, or comes back from the mail with the code. */
export class SheetAsking {
  readonly #host: LitElement
  readonly #parts: Parts
  #asking: Asking | undefined
  #sheet: Sheet | undefined
  #isOn = false
  #openId = ''
  #hasFailed = false
  #isComing = false
  #expected: string | undefined
  /** Held for who comes by a link. */
  #days: Period | undefined
  #own: OwnRequest | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    preload(host, '[data-opens="ask"]', () => loadAsk(parts.board().language))
  }

  /** While it is shown in place of the offer. */
  get current(): Asking | undefined {
    return this.#isOn ? this.#asking : undefined
  }

  /** To the offer, or the step before. */
  get back() {
    return this.current?.back
  }

  /** The next time that this offer is shown, it is asked for. */
  expect(offerId: string, days?: Period): void {
    this.#expected = offerId
    this.#days = days
  }

  /** Looks for requests for it by the person who has signed in. */
  async opened(offerId: string): Promise<void> {
    this.#openId = offerId
    const { board, failed } = this.#parts
    const { language, site } = board()
    try {
      if (!this.#own && !(await sessionAt(site))) return
      const { OwnRequest } = await loadOwn(language)
      this.#own ??= new OwnRequest(this.#host, { failed, site: () => board().site, language: () => board().language })
      await this.#own.read(offerId)
    } catch (cause) {
      failed(cause)
    }
  }

  /** The sheet shows this offer. */
  learn(sheet: Sheet): void {
    const { id } = sheet.card
    const isOther = this.#sheet !== undefined && this.#sheet.card.id !== id
    this.#sheet = sheet
    if (isOther) this.#isOn = false
    if (this.#expected !== id) return
    this.#expected = undefined
    if (this.#parts.board().mayAct) void this.#begin()
  }

  way({ card, page }: Sheet): AskWay {
    const { mayAct } = this.#parts.board()
    return {
      mayAct,
      act: () => void this.#begin(),
      isComing: this.#isComing,
      hasFailed: this.#hasFailed,
      own: this.#own?.bar,
      there: addressThere(page, card.id),
    }
  }

  mayClose(): boolean {
    return this.current?.mayClose() ?? true
  }

  closed(): Promise<void> | undefined {
    this.#openId = ''
    this.#isOn = false
    return this.#asking?.closed()
  }

  async #begin(): Promise<void> {
    const { board, close, failed, turned } = this.#parts
    if (this.#isComing) return
    this.#hasFailed = false
    this.#isComing = true
    this.#host.requestUpdate()
    try {
      const { Asking } = await loadAsk(board().language)
      const asking = (this.#asking ??= new Asking(this.#host, {
        close,
        failed,
        place: () => {
          const { alike, language, site, view } = board()
          const sheet = this.#sheet
          if (!sheet) throw new Error('nothing is asked for before an offer is shown')
          return { language, site, view, sheet, alike: (days) => alike(sheet.card, days) }
        },
        again: (offerId) => {
          if (offerId !== this.#openId) return
          this.expect(offerId)
          this.#host.requestUpdate()
        },
        left: () => {
          this.#isOn = false
          if (this.#sheet) void this.opened(this.#sheet.card.id)
          turned()
        },
      }))
      const step = await asking.begin(this.#days)
      this.#days = undefined
      this.#isOn = true
      asking.go(step)
    } catch (cause) {
      failed(cause)
      this.#hasFailed = true
    }
    this.#isComing = false
    this.#host.requestUpdate()
  }
}

/** The board of our own page with this offer to be asked for, whose script `back.js` leads back to this one. */
function addressThere(page: string, offerId: string): string {
  const address = new URL(pageAddress(page.replace(/\/[^/]*$/, '')))
  // From a frame it opens beside this page, which stays.
  const from = beside === '_self' ? `?from=${encodeURIComponent(location.href.replace(/#.*/, ''))}` : ''
  if (from) address.searchParams.set('back', '')
  address.hash = `#demander-${offerId}${from}`
  return address.href
}
