import { html, type LitElement } from 'lit'
import { answerBar } from '../../parts/loans/answer/answer-bar.js'
import type { ActSaid, LoanAct } from '../../parts/loans/answer/answerable.js'
import { answerStyles } from '../../parts/loans/answer/answer.styles.js'
import { answerFrench, learnAnswer, type AnswerStrings } from '../../parts/loans/answer/answer.strings.js'
import { emptyDraft, isOfDays, type Draft, type FormView } from '../../parts/loans/answer/draft.js'
import { factsOf, sayingOf } from '../../parts/loans/answer/facts-of.js'
import { hasMovedOn, refusalSaid, type Refusing } from '../../parts/loans/answer/refusal-said.js'
import { focusOn } from '../../parts/focus-on.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import { pageIn } from '../../parts/page-in.js'
import { keyed } from '../../shared/act.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import { signedAct } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'

import { cardFacts } from './card-facts.js'
import { Gifts } from './gifts.js'

export type AnsweringParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly level: () => number
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
  /** Something is otherwise than it was read. */
  readonly changed: () => Promise<void>
}

type Kept = {
  readonly keyOf: (sent: string) => string
  draft: Draft
  /** The loan before it was first answered here, by which it stays in its place. */
  before: OwnLoan | undefined
  sending: LoanAct | undefined
  done: LoanAct | undefined
  refused: Refusing | undefined
}

const nothingKept = (): Kept => ({
  keyOf: keyed(),
  draft: emptyDraft(),
  before: undefined,
  sending: undefined,
  done: undefined,
  refused: undefined,
})

/** Answers to what is asked, on the card of each: what is typed on one stays while another is answered. */
export class Answering {
  readonly #host: LitElement
  readonly #parts: AnsweringParts
  readonly #words: () => AnswerStrings | undefined
  readonly #kept = new Map<string, Kept>()
  readonly gifts: Gifts

  constructor(host: LitElement, parts: AnsweringParts) {
    this.#host = host
    this.#parts = parts
    this.#words = lazyStrings(host, { language: parts.language, french: answerFrench, learn: learnAnswer })
    this.gifts = new Gifts(host, {
      language: parts.language,
      isDone: (loan) => this.isDone(loan),
      answers: (loan, isMeant) => this.render(loan, isMeant),
    })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [answerStyles])
  }

  /** Its place is found by what it was before it was answered. */
  before(loan: OwnLoan): OwnLoan {
    return this.#kept.get(loan.id)?.before ?? loan
  }

  isDone({ id }: OwnLoan): boolean {
    return this.#kept.get(id)?.done !== undefined
  }

  /** What was answered goes where it belongs; what is typed stays. */
  settle(): void {
    for (const [id, { before }] of this.#kept) if (before) this.#kept.delete(id)
  }

  forget(): void {
    this.#kept.clear()
    this.gifts.forget()
  }

  /** Shows what came of the last press, and what may be done now. `isMeant` chooses the acts that stand here. */
  render(loan: OwnLoan, isMeant: (act: LoanAct) => boolean = () => true): Content {
    const words = this.#words()
    if (!words) return undefined
    const kept = this.#of(loan)
    const view = this.#view(loan, kept, words)
    const bar = answerBar({ ...loan, answers: loan.answers.filter(isMeant) }, view)
    return html`${cardFacts(loan, view.saying)} ${this.#told(loan, kept, words)} ${bar}`
  }

  #told({ other }: OwnLoan, { done, refused }: Kept, words: AnswerStrings): Content {
    if (refused !== undefined)
      return html`<p class="wrong told" role="alert" tabindex="-1">${refusalSaid(refused, words)}</p>`
    return done && html`<p class="good told" role="status" tabindex="-1">${marked(words.done[done](other), other)}</p>`
  }

  #view(loan: OwnLoan, kept: Kept, words: AnswerStrings): FormView {
    const { language, level } = this.#parts
    const saying = sayingOf(loan, { words, language: language() })
    return {
      facts: factsOf(loan, saying),
      saying,
      draft: kept.draft,
      isSending: kept.sending !== undefined,
      at: `-${loan.id}`,
      level: level() + 2,
      change: (patch) => this.#change(kept, patch),
      miss: (wrong) => {
        this.#change(kept, { wrong })
        this.#focus(loan, '[aria-invalid=true], .wrong ~ *, .reasons input')
      },
      open: (opened) => {
        const { from, to } = loan
        kept.refused = undefined
        const days = opened === 'propose' ? {} : { from, to }
        this.#change(kept, {
          opened,
          wrong: undefined,
          reason: '',
          ...(isOfDays(opened) && { choice: { ...days, end: 'from' } }),
        })
        this.#focus(loan, '.opened')
      },
      back: () => {
        this.#change(kept, { opened: undefined, wrong: undefined })
        this.#focus(loan, '.answers button')
      },
      send: (answer, said) => void this.#send(loan, kept, { answer, ...said }),
      // Which days are free is known on our page of it.
      elsewhere: (answer) =>
        answer === 'propose' && loan.offer.kind !== 'help' && loan.path !== undefined
          ? pageIn(language(), loan.path)
          : undefined,
      calendar: () => html``,
    }
  }

  async #send(loan: OwnLoan, kept: Kept, said: ActSaid & { readonly answer: LoanAct }): Promise<void> {
    if (kept.sending) return
    const { changed, ended, failed } = this.#parts
    const site = this.#parts.site()
    const input = { ...said, loanId: loan.id, sequence: loan.sequence, ...(site !== undefined && { site }) }
    this.#turn(kept, { sending: said.answer, done: undefined, refused: undefined })
    try {
      const now = await signedAct('loans.answer', input, { site, key: kept.keyOf(JSON.stringify(input)) })
      if (now.codeWrong) return this.#missCode(loan, kept, now.codeTriesLeft)
      this.#turn(kept, { before: kept.before ?? loan, done: said.answer, draft: emptyDraft() })
      await changed()
    } catch (cause) {
      if (cause instanceof Refused && cause.reason === 'signed-out') return ended()
      const refused = cause instanceof Refused ? cause.reason : 'unreachable'
      if (!(cause instanceof Refused)) failed(cause)
      this.#turn(kept, { refused })
      // The other side has acted meanwhile: what is shown is outdated, and the card stays in its place.
      if (hasMovedOn(refused)) {
        this.#turn(kept, { before: kept.before ?? loan })
        await changed()
      }
    }
    this.#turn(kept, { sending: undefined })
    this.#focus(loan, '.told')
  }

  async #missCode(loan: OwnLoan, kept: Kept, triesLeft: number | undefined): Promise<void> {
    await this.#parts.changed()
    this.#turn(kept, { sending: undefined })
    this.#change(kept, { code: '', wrong: 'code-other' })
    this.#focus(loan, triesLeft === 0 ? '.code-over' : 'input.code')
  }

  #of({ id }: OwnLoan): Kept {
    const kept = this.#kept.get(id) ?? nothingKept()
    this.#kept.set(id, kept)
    return kept
  }

  #change(kept: Kept, patch: Partial<Draft>): void {
    this.#turn(kept, { draft: { ...kept.draft, ...patch } })
  }

  #turn(kept: Kept, to: Partial<Kept>): void {
    Object.assign(kept, to)
    this.#host.requestUpdate()
  }

  #focus({ id }: OwnLoan, selector: string): void {
    void focusOn({ host: this.#host }, `[data-loan="${id}"] :is(${selector})`)
  }
}
