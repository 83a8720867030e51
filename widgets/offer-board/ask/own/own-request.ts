import type { LitElement } from 'lit'
import { lazyStrings } from '../../../parts/lazy-strings.js'
import { isOpen, type OwnLoan } from '../../../parts/loans/loan-state.js'
import { OwnRead } from '../../../parts/own-read.js'
import type { Content } from '../../../shared/content.js'
import type { Language } from '../../../shared/language-of.js'
import { signedAsk } from '../../../shared/session.js'
import { ownOfferBar, ownRequestBar } from './own-request-view.js'
import { ownRequestFrench, type OwnRequestStrings } from '../../words/own-request.strings.js'
import { learnOwnRequest } from '../../words/offer-sheet.strings.js'

type Parts = {
  readonly site: () => string
  readonly language: () => Language
  readonly failed: (cause: unknown) => void
}

/** A person's part in an offer: `isOwn` where they give it, else their requests for it. */
type Own = { readonly offer: string; readonly asked: readonly OwnLoan[]; readonly isOwn: boolean }

/** Tells a person who has signed in that the open offer is theirs, or how their requests for it stand. */
export class OwnRequest {
  readonly #parts: Parts
  readonly #read: OwnRead<Own>
  readonly #words: () => OwnRequestStrings | undefined
  #offer = ''

  constructor(host: LitElement, parts: Parts) {
    this.#parts = parts
    this.#read = new OwnRead<Own>(host, {
      site: parts.site,
      read: async () => {
        const offer = this.#offer
        const { asked, own } = await signedAsk('loans.mine', { offer }, { site: parts.site() })
        return { offer, asked, isOwn: own === true }
      },
      ended() {},
      failed: parts.failed,
    })
    this.#words = lazyStrings(host, { language: parts.language, french: ownRequestFrench, learn: learnOwnRequest })
  }

  async read(offer: string): Promise<void> {
    this.#offer = offer
    await this.#read.anew()
  }

  /** In place of the way to ask; undefined where nothing is asked for. */
  get bar(): Content | undefined {
    const words = this.#words()
    const own = this.#read.own
    if (!own || !words || own.offer !== this.#offer) return undefined
    const site = this.#parts.site()
    if (own.isOwn) return ownOfferBar(words, site)
    const loan = own.asked.find((each) => each.offer.id === this.#offer && isOpen(each))
    if (!loan) return undefined
    const language = this.#parts.language()
    return ownRequestBar(loan, { words, language, site })
  }
}
