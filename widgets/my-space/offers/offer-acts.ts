import type { LitElement } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { whyNot } from '../../parts/refusals/why-not.js'
import { keyed } from '../../shared/act.js'
import type { Language } from '../../shared/language-of.js'
import { signedAct } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import type { OwnOffer } from './own-offer-view.js'
import type { OwnOffersStrings } from './own-offers.strings.js'
import { refusalsOf } from '../../parts/refusals/refusals-of.js'

/** Those that need no form. */
export const plainActs = ['renew', 'resume', 'pause', 'close', 'withdraw'] as const
export type PlainAct = (typeof plainActs)[number]

/** Said of one of the offers: a question before an act that has no way back, or what came of one. */
export type Doing = { readonly offerId: string; readonly act: PlainAct } & (
  | { readonly state: 'asked' | 'sending' | 'done' }
  | { readonly state: 'refused'; readonly why: string }
)

type Parts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly words: () => OwnOffersStrings
  /** What was shown is no longer so. */
  readonly changed: () => Promise<void>
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
}

/** What a giver does with their offers, one at a time. */
export class OfferActs {
  doing: Doing | undefined
  /** Of who is away, or back: sending, or why not. */
  away: { readonly state: 'sending' | 'done' } | { readonly state: 'refused'; readonly why: string } | undefined
  readonly #host: LitElement
  readonly #parts: Parts
  /** The same until an act is done, so that a press after a cut does it once. */
  #keyOf = keyed()

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
  }

  /** What ends it for good asks first, with the keyboard on the way back. */
  press({ offerId, sequence }: OwnOffer, act: PlainAct): void {
    if (this.doing?.state === 'sending') return
    if (act === 'close' || act === 'withdraw')
      this.#turn({ offerId, act, state: 'asked' }, `[data-offer="${offerId}"] .keep`)
    else void this.#send(offerId, act, sequence)
  }

  confirm({ offerId, sequence }: OwnOffer): void {
    if (this.doing?.state === 'asked') void this.#send(offerId, this.doing.act, sequence)
  }

  keep({ offerId }: OwnOffer): void {
    const act = this.doing?.act
    this.#turn(undefined, `[data-offer="${offerId}"] [data-act=${act}]`)
  }

  async setAway(away: boolean): Promise<void> {
    if (this.away?.state === 'sending') return
    this.away = { state: 'sending' }
    this.#host.requestUpdate()
    try {
      await signedAct('offers.setAway', { away }, { site: this.#parts.site(), key: this.#keyOf(`away ${away}`) })
      this.#keyOf = keyed()
      await this.#parts.changed()
      this.away = { state: 'done' }
    } catch (cause) {
      this.away = { state: 'refused', why: await this.#why(cause) }
    }
    void focusOn({ host: this.#host }, '.away .told')
  }

  async #send(offerId: string, act: PlainAct, sequence: number): Promise<void> {
    const { changed, site } = this.#parts
    this.#turn({ offerId, act, state: 'sending' })
    const told = `[data-offer="${offerId}"] .told`
    try {
      await signedAct(`offers.${act}`, { offerId }, { site: site(), key: this.#keyOf(`${act} ${offerId} ${sequence}`) })
      this.#keyOf = keyed()
      await changed()
      this.#turn({ offerId, act, state: 'done' }, told)
    } catch (cause) {
      const why = await this.#why(cause)
      // It stands otherwise than what is shown.
      if (cause instanceof Refused) await changed()
      this.#turn({ offerId, act, state: 'refused', why }, told)
    }
  }

  async #why(cause: unknown): Promise<string> {
    const { ended, failed, language, words } = this.#parts
    if (cause instanceof Refused && cause.reason === 'signed-out') ended()
    else if (!(cause instanceof Refused)) failed(cause)
    return whyNot(cause, { words: words(), language: language() }, refusalsOf('changeOffer'))
  }

  #turn(doing: Doing | undefined, focused?: string): void {
    this.doing = doing
    if (focused) void focusOn({ host: this.#host }, focused)
    else this.#host.requestUpdate()
  }
}
