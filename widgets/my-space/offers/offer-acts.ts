import type { LitElement } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { Question } from '../../parts/question.js'
import { whyNot } from '../../parts/refusals/why-not.js'
import { keyed } from '../../shared/act.js'
import type { Language } from '../../shared/language-of.js'
import { signedAct } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import type { OwnOffer } from './own-offer-view.js'
import type { OwnOffersStrings } from '../words/own-things.strings.js'
import { refusalsOf } from '../../parts/refusals/refusals-of.js'

/** These acts need no form. */
export const plainActs = ['renew', 'resume', 'pause', 'close', 'withdraw'] as const
export type PlainAct = (typeof plainActs)[number]

/** These acts cannot be undone. */
export const endingActs = ['close', 'withdraw'] as const satisfies readonly PlainAct[]
const isEnding = (act: PlainAct): boolean => endingActs.some((each) => each === act)

/** The offer that is asked about. */
export const endOf = ({ offerId }: Pick<OwnOffer, 'offerId'>, act: PlainAct): string => `${offerId} ${act}`

/** Says of one offer what is being done, or what came of it. */
export type Doing = { readonly offerId: string; readonly act: PlainAct } & (
  | { readonly state: 'sending' | 'done' }
  | { readonly state: 'refused'; readonly why: string }
)

type Parts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly words: () => OwnOffersStrings
  /** What was shown has changed. */
  readonly changed: () => Promise<void>
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
}

/** Runs what a giver does with their offers, one act at a time. */
export class OfferActs {
  doing: Doing | undefined
  /** Says that going away or coming back is being sent, or why it failed. */
  away: { readonly state: 'sending' | 'done' } | { readonly state: 'refused'; readonly why: string } | undefined
  readonly question: Question
  readonly #host: LitElement
  readonly #parts: Parts
  /** The key stays until an act is done, so that a press after a cut does it once. */
  #keyOf = keyed()

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    this.question = new Question(host, {
      name: 'offer',
      opener(of) {
        const [offerId = '', act = ''] = of.split(' ')
        return `[data-offer="${offerId}"] [data-act=${act}]`
      },
    })
  }

  /** What ends it for good asks first. */
  press(offer: OwnOffer, act: PlainAct): void {
    if (this.doing?.state === 'sending') return
    this.doing = undefined
    if (isEnding(act)) return this.question.ask(endOf(offer, act))
    this.question.close()
    this.confirm(offer, act)
  }

  confirm({ offerId, sequence }: OwnOffer, act: PlainAct): void {
    if (this.doing?.state !== 'sending') void this.#send(offerId, act, sequence)
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
      this.question.close()
      this.#turn({ offerId, act, state: 'done' }, told)
    } catch (cause) {
      const why = await this.#why(cause)
      // It stands otherwise than what is shown.
      if (cause instanceof Refused) await changed()
      this.question.close()
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
