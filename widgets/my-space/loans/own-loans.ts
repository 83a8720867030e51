import type { LitElement } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { isOpen, loanState, todayIn, type OwnLoan } from '../../parts/loans/loan-state.js'
import { OwnRead } from '../../parts/own-read.js'
import { keyed } from '../../shared/act.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { signedAct, signedAsk } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import { wellEnded } from '../../words/loans/loan-terms.js'
import type { Answering } from './answering.js'
import type { Gift } from './gift-view.js'
import { isWaiting, loanBelow, loansView, urgencyOf, type Due, type LoansView } from './own-loans-view.js'
import { awaitedView, isHeld, waitsView, type Awaited, type OwnWait } from './own-waits-view.js'
import { ownLoansStyles } from './own-loans.styles.js'
import { waitingView } from './waiting-view.js'
import { learnOwnLoans, ownLoansFrench, type OwnLoansStrings } from '../words/own-things.strings.js'

type LoansParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly level: () => number
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
  /** Draws what opens the talk with the other; nothing where no word is written in this page. */
  readonly write: (loan: OwnLoan) => Content
  /** So much of theirs ended as they wished. */
  readonly endedWell: (count: number) => void
}

type Own = {
  readonly loans: readonly OwnLoan[]
  readonly waits: readonly OwnWait[]
  readonly awaited: readonly Awaited[]
}

export type Lent = { readonly who: string; readonly state: string; readonly isHeld: boolean }

/** Holds the loans between somebody and others, those under way and those that are over, and answers them. */
export class OwnLoans {
  readonly #host: LitElement
  readonly #parts: LoansParts
  readonly #read: OwnRead<Own>
  readonly #words: () => OwnLoansStrings | undefined
  readonly #keyOf = keyed()
  /** The wait that is being left. */
  #busy = ''
  #hasFailed = false
  /** Loaded with the first loan that may be answered. */
  #answering: Answering | undefined

  constructor(host: LitElement, parts: LoansParts) {
    this.#host = host
    this.#parts = parts
    this.#read = new OwnRead<Own>(host, {
      site: parts.site,
      read: async () => {
        const site = parts.site()
        const [{ asked, given, awaited }, { items: waits }] = await Promise.all([
          signedAsk('loans.mine', {}, { site }),
          signedAsk('loans.waits', {}, { site }),
        ])
        const loans = [...given, ...asked]
        parts.endedWell(loans.filter(({ status }) => wellEnded.some((end) => end === status)).length)
        if (loans.some(({ answers }) => answers.length > 0)) await this.#bringAnswering()
        return { loans, waits, awaited }
      },
      ended: parts.ended,
      failed: parts.failed,
    })
    this.#words = lazyStrings(host, { language: parts.language, french: ownLoansFrench, learn: learnOwnLoans })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [ownLoansStyles])
  }

  get count(): number {
    return this.#open.length + this.#waits.length + this.#awaited.length
  }

  get isAwaited(): boolean {
    return this.#read.isAwaited
  }

  get readAt(): number {
    return this.#read.answeredAt
  }

  get error(): unknown {
    return this.#read.error
  }

  async refresh(isNews?: boolean): Promise<void> {
    await this.#read.anew(isNews)
  }

  forget(): void {
    this.#answering?.forget()
    this.#read.forget()
  }

  /** Counts what waits for an act of this person. */
  get due(): number {
    const gifts = this.#gifts.filter(({ asking }) => asking.some(isWaiting))
    const grouped = this.#grouped
    const alone = this.#open.filter((loan) => isWaiting(loan) && !grouped.has(loan))
    return alone.length + gifts.length + this.#waits.filter(isHeld).length
  }

  /** Something stands among what waits, even if it was answered meanwhile. */
  get hasCards(): boolean {
    return this.#cards.length > 0 || this.#gifts.length > 0 || this.#waits.some(isHeld)
  }

  /** Lists what comes, and what waits for the other side. Somebody in line for a thing that is promised waits for nobody. */
  get coming(): readonly OwnLoan[] {
    const isInLine = ({ line, side, status }: OwnLoan) =>
      side === 'giver' && status === 'requested' && line?.promised === true
    const grouped = this.#grouped
    return this.#open.filter((loan) => !isWaiting(this.#before(loan)) && !isInLine(loan) && !grouped.has(loan))
  }

  get ended(): readonly OwnLoan[] {
    return this.all.filter((loan) => !isOpen(this.#before(loan)))
  }

  /** Shows what lapses soonest first; what was answered stays in its place. */
  get waiting(): Content {
    const words = this.#words()
    const answering = this.#answering
    const cards = this.#cards.map((loan): Due => {
      const before = this.#before(loan)
      const card = { loan, before, isDone: answering?.isDone(loan) === true, answers: answering?.render(loan) }
      return { urgency: urgencyOf(before), show: (view) => waitingView(card, view) }
    })
    const gifts = this.#gifts.map((gift): Due => ({
      urgency: answering?.gifts.urgencyOf(gift) ?? '',
      show: (view) => answering?.gifts.render(gift, view),
    }))
    return words && [this.#waitsThat(isHeld, words), loansView([...cards, ...gifts], this.#view(words))]
  }

  /** What our page of one is told besides. */
  get ledWith(): LoansView['ledWith'] {
    return this.#read.ledWith
  }

  /** All that were read, whatever became of them. */
  get all(): readonly OwnLoan[] {
    return this.#read.own?.loans ?? []
  }

  /** Finds one that was read. */
  find(sought: string): OwnLoan | undefined {
    return this.all.find(({ id }) => id === sought)
  }

  below(loan: OwnLoan): Content {
    const words = this.#words()
    return words && loanBelow(loan, this.#answering?.render(loan), this.#view(words))
  }

  /** What was answered goes where it belongs. */
  settle(): void {
    this.#answering?.settle()
  }

  /** Shows what others wait to borrow. */
  get awaited(): Content {
    const words = this.#words()
    return words && awaitedView(this.#awaited, this.#view(words))
  }

  /** Shows what this person waits for and may not ask for yet. */
  get waits(): Content {
    const words = this.#words()
    return words && this.#waitsThat((wait) => !isHeld(wait), words)
  }

  /** Tells who has a thing that they lend, or asks for it, and whether its last day is still to come. */
  lent(offerId: string): Lent | undefined {
    const words = this.#words()
    const isHeld = ({ to = '', zone }: OwnLoan) => to >= todayIn(zone)
    const all = this.#open.filter(
      ({ offer, side }) => side === 'giver' && offer.id === offerId && offer.kind === 'lend',
    )
    const loan = all.find(({ status }) => status === 'out') ?? all.find(isHeld)
    return words && loan && { state: loanState(loan, this.#view(words)), who: loan.other, isHeld: isHeld(loan) }
  }

  #waitsThat(isMeant: (wait: OwnWait) => boolean, words: OwnLoansStrings): Content {
    const part = { busy: this.#busy, why: this.#hasFailed ? words.notLeft : '', site: this.#parts.site() }
    const waits = this.#waits.filter(isMeant)
    return waitsView({ ...part, waits, leave: (wait) => void this.#leave(wait) }, this.#view(words))
  }

  async #bringAnswering(): Promise<void> {
    if (this.#answering) return
    try {
      const { Answering } = await import('./answering.js')
      this.#answering ??= new Answering(this.#host, {
        ...this.#parts,
        all: () => this.all,
        changed: () => this.#read.again(),
      })
    } catch (cause) {
      // Nothing is lost: each loan has a link to our page, where it is answered too.
      this.#parts.failed(cause)
    }
  }

  async #leave({ id }: OwnWait): Promise<void> {
    if (this.#busy) return
    this.#busy = id
    this.#hasFailed = false
    this.#host.requestUpdate()
    try {
      const site = this.#parts.site()
      const act = { site, key: this.#keyOf(id) }
      await signedAct('loans.leaveWait', { waitId: id, ...(site !== undefined && { site }) }, act)
      await this.#read.again()
    } catch (cause) {
      if (cause instanceof Refused && cause.reason === 'signed-out') this.#parts.ended()
      else this.#parts.failed(cause)
      this.#hasFailed = true
    }
    this.#busy = ''
    this.#host.requestUpdate()
    void focusOn({ host: this.#host }, '.who')
  }

  #view(words: OwnLoansStrings): LoansView {
    const { language, level, write } = this.#parts
    return { words, language: language(), ledWith: this.ledWith, level: level(), write }
  }

  get #cards(): readonly OwnLoan[] {
    const grouped = this.#grouped
    return this.#open.filter((loan) => isWaiting(this.#before(loan)) && !grouped.has(loan))
  }

  /** Groups what waits by the thing that several ask for. */
  get #gifts(): readonly Gift[] {
    const isDue = (loan: OwnLoan) => isWaiting(this.#before(loan))
    return this.#answering?.gifts.among(this.all).filter(({ asking }) => asking.some(isDue)) ?? []
  }

  get #grouped(): ReadonlySet<OwnLoan> {
    return new Set(this.#gifts.flatMap(({ asking }) => asking))
  }

  /** Lists what is open, with what was open until it was answered here. */
  get #open(): readonly OwnLoan[] {
    return this.all.filter((loan) => isOpen(this.#before(loan)))
  }

  #before(loan: OwnLoan): OwnLoan {
    return this.#answering?.before(loan) ?? loan
  }

  get #awaited(): readonly Awaited[] {
    return this.#read.own?.awaited ?? []
  }

  get #waits(): readonly OwnWait[] {
    return this.#read.own?.waits ?? []
  }
}
