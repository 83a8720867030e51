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
import { endedView, isWaiting, loansView, type LoansView } from './own-loans-view.js'
import { ownLoansFrench, learnOwnLoans, type OwnLoansStrings } from '../words/own-things.strings.js'
import { awaitedView, isHeld, waitsView, type Awaited, type OwnWait } from './own-waits-view.js'
import { ownLoansStyles } from './own-loans.styles.js'

type LoansParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly level: () => number
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
}

type Own = {
  readonly loans: readonly OwnLoan[]
  readonly waits: readonly OwnWait[]
  readonly awaited: readonly Awaited[]
}

export type Lent = { readonly who: string; readonly state: string; readonly isHeld: boolean }

/** Of what is over, the last are looked for: who said no, who has it been given back to. */
const mostEnded = 10

/** What is under way between somebody and others, and what was: how it stands, and the page of ours where one goes on. */
export class OwnLoans {
  readonly #host: LitElement
  readonly #parts: LoansParts
  readonly #read: OwnRead<Own>
  readonly #words: () => OwnLoansStrings | undefined
  readonly #keyOf = keyed()
  /** What is being left. */
  #busy = ''
  #hasFailed = false

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
        return { loans: [...given, ...asked], waits, awaited }
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
    return this.#loans.length + this.#waits.length + this.#awaited.length
  }

  get isAwaited(): boolean {
    return this.#read.isAwaited
  }

  get error(): unknown {
    return this.#read.error
  }

  async refresh(): Promise<void> {
    await this.#read.anew()
  }

  forget(): void {
    this.#read.forget()
  }

  get waiting(): Content {
    const words = this.#words()
    const loans = this.#loans.filter(isWaiting)
    return (
      words && [
        this.#waitsThat(isHeld, words),
        loansView({ id: 'waiting', title: words.waiting, loans }, this.#view(words)),
      ]
    )
  }

  render(): Content {
    const words = this.#words()
    const loans = this.#loans.filter((loan) => !isWaiting(loan)).sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    return (
      words && [
        loansView({ id: 'open', title: words.title, loans }, this.#view(words)),
        awaitedView(this.#awaited, this.#view(words)),
        this.#waitsThat((wait) => !isHeld(wait), words),
      ]
    )
  }

  /** Who has what they lend, or asks for it, and whether its last day is still to come. */
  lent(offerId: string): Lent | undefined {
    const words = this.#words()
    const isHeld = ({ to = '', zone }: OwnLoan) => to >= todayIn(zone)
    const all = this.#loans.filter(
      ({ offer, side }) => side === 'giver' && offer.id === offerId && offer.kind === 'lend',
    )
    const loan = all.find(({ status }) => status === 'out') ?? all.find(isHeld)
    return words && loan && { state: loanState(loan, this.#view(words)), who: loan.other, isHeld: isHeld(loan) }
  }

  /** Asks for nothing: below what does. */
  get over(): Content {
    const words = this.#words()
    return words && endedView(this.#ended, this.#view(words))
  }

  #waitsThat(isMeant: (wait: OwnWait) => boolean, words: OwnLoansStrings): Content {
    const part = { busy: this.#busy, why: this.#hasFailed ? words.notLeft : '' }
    const waits = this.#waits.filter(isMeant)
    return waitsView({ ...part, waits, leave: (wait) => void this.#leave(wait) }, this.#view(words))
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
    return { words, language: this.#parts.language(), level: this.#parts.level() }
  }

  get #loans(): readonly OwnLoan[] {
    return this.#all.filter(isOpen)
  }

  get #ended(): readonly OwnLoan[] {
    const ended = this.#all.filter((loan) => !isOpen(loan))
    return ended.sort((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, mostEnded)
  }

  get #all(): readonly OwnLoan[] {
    return this.#read.own?.loans ?? []
  }

  get #awaited(): readonly Awaited[] {
    return this.#read.own?.awaited ?? []
  }

  get #waits(): readonly OwnWait[] {
    return this.#read.own?.waits ?? []
  }
}

/** What comes next first: it is taken, or given back. */
const dayOf = ({ from, status, to }: OwnLoan): string => (status === 'out' ? to : from) ?? '9'
