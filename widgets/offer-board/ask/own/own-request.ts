import type { LitElement } from 'lit'
import { lazyStrings } from '../../../parts/lazy-strings.js'
import { isOpen, type OwnLoan } from '../../../parts/loans/loan-state.js'
import { OwnRead } from '../../../parts/own-read.js'
import type { Content } from '../../../shared/content.js'
import type { Language } from '../../../shared/locale.js'
import { signedAsk } from '../../../shared/session.js'
import { Refused } from '../../../shared/wire.js'
import { ownRequestBar } from './own-request-view.js'
import { ownRequestFrench, type OwnRequestStrings } from './own-request.strings.js'

type Parts = {
  readonly site: () => string
  readonly language: () => Language
  readonly failed: (cause: unknown) => void
}

/** What who has signed in has asked for already of the offer that is open: how it stands, and the way to it. */
export class OwnRequest {
  readonly #parts: Parts
  readonly #read: OwnRead<readonly OwnLoan[]>
  readonly #words: () => OwnRequestStrings | undefined
  #offer = ''

  constructor(host: LitElement, parts: Parts) {
    this.#parts = parts
    this.#read = new OwnRead<readonly OwnLoan[]>(host, {
      site: parts.site,
      read: async () => (await signedAsk('loans.mine', { offer: this.#offer }, { site: parts.site() })).asked,
      failed(cause) {
        if (!(cause instanceof Refused) || cause.reason !== 'signed-out') parts.failed(cause)
      },
    })
    this.#words = lazyStrings(host, {
      language: parts.language,
      french: ownRequestFrench,
      learnEnglish: async () => (await import('./own-request.strings.en.js')).ownRequestEnglish,
    })
  }

  async look(offer: string): Promise<void> {
    this.#offer = offer
    if (!(await this.#read.look())) await this.#read.again()
  }

  /** In place of the way to ask; undefined where nothing is asked for. */
  get bar(): Content | undefined {
    const words = this.#words()
    const loan = this.#read.own?.find((each) => each.offer.id === this.#offer && isOpen(each))
    if (!loan || !words) return undefined
    const language = this.#parts.language()
    return ownRequestBar(loan, { words, language })
  }
}
