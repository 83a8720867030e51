import { html, type LitElement } from 'lit'
import { fieldStyles } from '../../parts/field.styles.js'
import { focusOn } from '../../parts/focus-on.js'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import { keyed } from '../../shared/act.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import { signedAct } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import type { GoodEndsStrings } from '../words/good-ends.strings.js'
import {
  thankForm,
  thanksBeside,
  theirThanks,
  type Deciding,
  type ThanksStrings,
  type ThanksView,
} from './thanks-view.js'

type Parts = {
  readonly site: () => string | undefined
  readonly words: () => GoodEndsStrings | undefined
  readonly level: () => number
  readonly loans: () => readonly OwnLoan[]
  readonly changed: () => Promise<void>
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
}

/** Lines of thanks after a good end: one is written, the other is shown, and either is ended. */
export class Thanks {
  readonly #host: LitElement
  readonly #parts: Parts
  readonly #keyOf = keyed()
  readonly #typed = new Map<string, string>()
  /** Why the last press about this loan did nothing. */
  #wrong: { readonly id: string; readonly why: string } | undefined
  #sending = ''
  #told = ''

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    adoptStyles(host.renderRoot, [fieldStyles])
  }

  /** What the other wrote comes first; then one may be written, about what is newest. */
  render(): Content {
    const words = this.#parts.words()?.thanks
    if (!words) return undefined
    const loans = [...this.#parts.loans()].sort((a, b) => b.id.localeCompare(a.id))
    const theirs = loans.filter(({ thanks }) => thanks?.theirs?.isShown === false)
    const toThank = loans.find(({ thanks }) => thanks?.may)
    const told = this.#told && html`<p class="good told" role="status" tabindex="-1">${this.#told}</p>`
    return [
      told,
      ...theirs.map((loan) => theirThanks(loan, this.#view(loan, words))),
      toThank && thankForm(toThank, this.#view(toThank, words)),
    ]
  }

  beside(loan: OwnLoan): Content {
    const words = this.#parts.words()?.thanks
    return words && thanksBeside(loan, this.#view(loan, words))
  }

  #view(loan: OwnLoan, words: ThanksStrings): ThanksView {
    const { id } = loan
    return {
      words,
      level: this.#parts.level(),
      typed: this.#typed.get(id) ?? '',
      wrong: this.#wrong?.id === id ? this.#wrong.why : undefined,
      isSending: this.#sending === id,
      type: (text) => {
        this.#typed.set(id, text)
        this.#host.requestUpdate()
      },
      send: () => void this.#send(loan, words),
      decide: (decided) => void this.#decide(loan, decided, words),
    }
  }

  async #send(loan: OwnLoan, words: ThanksStrings): Promise<void> {
    const said = (this.#typed.get(loan.id) ?? '').trim()
    if (said === '') {
      this.#wrong = { id: loan.id, why: words.empty }
      this.#host.requestUpdate()
      return focusOn({ host: this.#host }, `#thank-${loan.id}`)
    }
    await this.#act(loan, words, {
      told: words.done.sent(loan.other),
      run: (site, key) => signedAct('loans.thank', { loanId: loan.id, words: said, ...site }, { ...wide(site), key }),
      name: `thank ${loan.id} ${said}`,
    })
  }

  async #decide(loan: OwnLoan, decided: Deciding, words: ThanksStrings): Promise<void> {
    await this.#act(loan, words, {
      told: decided.isShown ? words.done.shown : words.done.ended,
      run: (site, key) =>
        signedAct('loans.decideThanks', { loanId: loan.id, ...decided, ...site }, { ...wide(site), key }),
      name: `${loan.id} ${JSON.stringify(decided)}`,
    })
  }

  async #act({ id }: OwnLoan, words: ThanksStrings, { told, run, name }: Act): Promise<void> {
    if (this.#sending) return
    const { changed, ended, failed } = this.#parts
    const site = this.#parts.site()
    this.#turn({ sending: id, told: '', wrong: undefined })
    try {
      await run(site === undefined ? {} : { site }, this.#keyOf(name))
      this.#typed.delete(id)
      await changed()
      this.#turn({ sending: '', told, wrong: undefined })
      return await focusOn({ host: this.#host }, '.told')
    } catch (cause) {
      if (cause instanceof Refused && cause.reason === 'signed-out') return ended()
      if (!(cause instanceof Refused)) failed(cause)
      this.#turn({ sending: '', told: '', wrong: { id, why: whyNot(cause, words) } })
      if (cause instanceof Refused && cause.reason === 'conversation-over') await changed()
    }
  }

  #turn({ sending, told, wrong }: Turned): void {
    this.#sending = sending
    this.#told = told
    this.#wrong = wrong
    this.#host.requestUpdate()
  }
}

type AtSite = { readonly site?: string }

/** What `signedAct` wants to know of the site, on our own page too. */
const wide = ({ site }: AtSite) => ({ site })

type Act = {
  readonly told: string
  readonly run: (site: AtSite, key: string) => Promise<unknown>
  /** What is pressed again is sent under one key. */
  readonly name: string
}

type Turned = {
  readonly sending: string
  readonly told: string
  readonly wrong: { readonly id: string; readonly why: string } | undefined
}

function whyNot(cause: unknown, words: ThanksStrings): string {
  const reason = cause instanceof Refused ? cause.reason : undefined
  switch (reason) {
    case 'words-barred':
      return words.barred
    case 'person-blocked':
      return words.blocked
    case 'conversation-over':
      return words.moved
    default:
      return words.failed
  }
}
