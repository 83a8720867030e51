import type { LitElement } from 'lit'
import type { LoanAct } from '../../parts/loans/answer/answerable.js'
import type { AnswerStrings } from '../../parts/loans/answer/answer.strings.js'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import type { Content } from '../../shared/content.js'
import { knownOfOther } from './card-facts.js'
import { giftsOf, giftView, type Gift } from './gift-view.js'
import { urgencyOf, type LoansView } from './own-loans-view.js'

type Parts = {
  readonly words: () => AnswerStrings | undefined
  readonly isDone: (loan: OwnLoan) => boolean
  readonly answers: (loan: OwnLoan, isMeant: (act: LoanAct) => boolean) => Content
}

/** Things that several ask for: one choice each. */
export class Gifts {
  readonly #host: LitElement
  readonly #parts: Parts
  /** Of each thing, whom its giver has chosen so far. */
  readonly #chosen = new Map<string, string>()
  /** Of each thing, the soonest limit that was seen: what is answered, or taken back by who asked, leaves its card in its place. */
  readonly #soonest = new Map<string, string>()

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
  }

  among(loans: readonly OwnLoan[]): readonly Gift[] {
    return giftsOf(loans)
  }

  render(gift: Gift, view: LoansView): Content {
    const { answers, isDone } = this.#parts
    const words = this.#parts.words()
    if (!words) return undefined
    return giftView(gift, {
      ...view,
      gift: words.gift,
      chosen: this.#chosen.get(gift.offerId),
      choose: (whom) => {
        this.#chosen.set(gift.offerId, whom)
        this.#host.requestUpdate()
      },
      isDone,
      known: (loan) => knownOfOther(loan, { words, language: view.language }),
      answers,
    })
  }

  urgencyOf({ asking, offerId }: Gift): string {
    const [soonest = ''] = [this.#soonest.get(offerId) ?? [], asking.map(urgencyOf)].flat().sort()
    this.#soonest.set(offerId, soonest)
    return soonest
  }

  settle(): void {
    this.#soonest.clear()
  }

  forget(): void {
    this.#chosen.clear()
    this.#soonest.clear()
  }
}
