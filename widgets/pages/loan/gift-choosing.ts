import type { ReactiveControllerHost } from 'lit'
import { chance } from '../../parts/loans/gift/gift-choice.js'
import { isOpen } from '../../parts/loans/loan-state.js'
import type { Content } from '../../shared/content.js'
import { giftView, promisedIn } from './gift-view.js'
import { keepAddress, linkIn } from './link-in.js'
import type { Loan, LoanLink } from './loan-link.js'
import { isApart } from './opened.js'
import type { FormView } from './page-views.js'

/** Whom a giver has chosen so far among all who ask: the page becomes that of whom is chosen, by its own link. */
export class GiftChoosing {
  readonly #host: ReactiveControllerHost
  readonly #link: LoanLink
  /** Whether chance is to choose; undefined while nothing was pressed. */
  #isChance: boolean | undefined
  /** Whoever was chosen has left. */
  isGone = false

  constructor(host: ReactiveControllerHost, link: LoanLink) {
    this.#host = host
    this.#link = link
  }

  render(loan: Loan, view: FormView): Content {
    const { opened } = view.draft
    const read = this.#isChance === undefined ? undefined : loan.id
    return giftView(loan, {
      ...view,
      chosen: this.#link.turning ?? (this.#isChance ? chance : read),
      isGone: this.isGone,
      isApart: opened !== undefined && isApart(opened),
      choose: (whom) => void this.#choose(whom, loan),
    })
  }

  /** Where whoever was chosen has left, the next one is read; where lots were drawn, the one who was drawn. */
  async goOn(isDone: boolean): Promise<void> {
    const { done, loan, refused } = this.#link
    if (!loan) return
    const [next, promised] = [loan.inLine?.[0], promisedIn(loan)]
    if (refused !== undefined && !isOpen(loan) && next && !promised) {
      this.isGone = true
      await this.#turnTo(next)
    } else if (isDone && done === 'draw' && promised) {
      await this.#turnTo(promised)
      this.#link.done = done
    }
    this.#host.requestUpdate()
  }

  async #choose(whom: string, { inLine = [] }: Loan): Promise<void> {
    this.#isChance = whom === chance
    this.isGone = false
    this.#host.requestUpdate()
    const other = inLine.find(({ id }) => id === whom)
    if (other) await this.#turnTo(other)
    else this.#link.stay()
  }

  async #turnTo({ path }: NonNullable<Loan['inLine']>[number]): Promise<void> {
    const turned = await this.#link.turnTo(linkIn(path))
    if (turned === 'turned') keepAddress(path)
    if (turned === 'gone') this.isGone = true
    this.#host.requestUpdate()
  }
}
