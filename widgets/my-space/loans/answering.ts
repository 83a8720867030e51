import { html, type LitElement } from 'lit'
import { answerBar } from '../../parts/loans/answer/answer-bar.js'
import type { ActSaid, LoanAct } from '../../parts/loans/answer/answerable.js'
import { answerStyles } from '../../parts/loans/answer/answer.styles.js'
import { answerFrench, learnAnswer, type AnswerStrings } from '../../parts/loans/answer/answer.strings.js'
import { emptyDraft, isOfDays, type Draft, type FormView } from '../../parts/loans/answer/draft.js'
import { factsOf, sayingOf } from '../../parts/loans/answer/facts-of.js'
import { hasMovedOn, refusalSaid } from '../../parts/loans/answer/refusal-said.js'
import { notedOf, notTakenBack, unsettledView } from '../../parts/loans/answer/unsettled.js'
import { focusOn } from '../../parts/focus-on.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { isOpen, type OwnLoan } from '../../parts/loans/loan-state.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import { signedAct, signedAsk } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'

import { calendarView } from './calendar-view.js'
import { cardFacts } from './card-facts.js'
import { Gifts } from './gifts.js'
import { nothingKept, type KeptAnswer } from './kept-answer.js'

export type AnsweringParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly level: () => number
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
  readonly all: () => readonly OwnLoan[]
  /** Something is otherwise than it was read. */
  readonly changed: () => Promise<void>
}

/** Answers to what is asked, on the card of each: what is typed on one stays while another is answered. */
export class Answering {
  readonly #host: LitElement
  readonly #parts: AnsweringParts
  readonly #words: () => AnswerStrings | undefined
  readonly #kept = new Map<string, KeptAnswer>()
  readonly gifts: Gifts

  constructor(host: LitElement, parts: AnsweringParts) {
    this.#host = host
    this.#parts = parts
    this.#words = lazyStrings(host, { language: parts.language, french: answerFrench, learn: learnAnswer })
    this.gifts = new Gifts(host, {
      words: this.#words,
      isDone: (loan) => this.isDone(loan),
      // What is known of them and what they wrote stands beside their names.
      answers: (loan, isMeant) => this.#answers(loan, isMeant),
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

  /**
   * What was answered goes where it belongs; what is typed stays. So does what may still be taken back: with what comes, or, where
   * it has ended, on its card until it stands.
   */
  settle(): void {
    for (const [id, kept] of this.#kept) {
      if (!kept.before && !kept.done) continue
      const loan = this.#parts.all().find((each) => each.id === id)
      if (kept.unsettled.sequence === undefined || !loan) this.#kept.delete(id)
      else if (isOpen(loan)) kept.before = undefined
      else kept.isLeft = true
    }
    this.gifts.settle()
  }

  forget(): void {
    this.#kept.clear()
    this.gifts.forget()
  }

  /** Shows what helps to answer, what came of the last press, and what may be done now. */
  render(loan: OwnLoan): Content {
    const words = this.#words()
    if (!words) return undefined
    const kept = this.#of(loan)
    const facts = cardFacts(loan, sayingOf(loan, { words, language: this.#parts.language() }), {
      all: this.#parts.all(),
      reading: { isWhole: kept.isRead, turn: () => this.#turn(kept, { isRead: !kept.isRead }) },
    })
    return html`${facts} ${this.#answers(loan)}`
  }

  /** `isMeant` chooses the acts that stand here. */
  #answers(loan: OwnLoan, isMeant: (act: LoanAct) => boolean = () => true): Content {
    const words = this.#words()
    if (!words) return undefined
    const kept = this.#of(loan)
    if (kept.unsettled.sequence !== undefined) return this.#unsettled(loan, kept, words)
    const bar = answerBar({ ...loan, answers: loan.answers.filter(isMeant) }, this.#view(loan, kept, words))
    return html`${this.#told(loan, kept, words)} ${bar}`
  }

  /** Nobody else has heard of it. */
  #unsettled(loan: OwnLoan, kept: KeptAnswer, words: AnswerStrings): Content {
    return unsettledView(notedOf(kept.done, words), words, {
      who: loan.other,
      isSending: kept.sending !== undefined,
      press: () => void this.#takeBack(loan, kept),
    })
  }

  #told({ other }: OwnLoan, { done, isStanding, isTakenBack, refused }: KeptAnswer, words: AnswerStrings): Content {
    if (refused !== undefined)
      return html`<p class="wrong told" role="alert" tabindex="-1">
        ${isStanding ? notTakenBack(refused, words) : refusalSaid(refused, words)}
      </p>`
    const said = isTakenBack ? words.takeBack.done(other) : done && words.done[done](other)
    return said && html`<p class="good told" role="status" tabindex="-1">${marked(said, other)}</p>`
  }

  #view(loan: OwnLoan, kept: KeptAnswer, words: AnswerStrings): FormView {
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
        if (opened === 'propose' && loan.offer.kind !== 'help') void this.#learnDays(loan, kept)
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
      calendar: () =>
        calendarView(loan, kept, {
          saying,
          choose: (choice) => this.#change(kept, { choice, wrong: undefined }),
          retry: () => void this.#learnDays(loan, kept),
        }),
    }
  }

  async #send(loan: OwnLoan, kept: KeptAnswer, said: ActSaid & { readonly answer: LoanAct }): Promise<void> {
    if (kept.sending) return
    const { changed } = this.#parts
    const site = this.#parts.site()
    const { id: loanId, sequence } = loan
    const input = { ...said, loanId, sequence, mayTakeBack: true, ...(site !== undefined && { site }) }
    this.#turn(kept, {
      sending: said.answer,
      done: undefined,
      isTakenBack: false,
      isStanding: false,
      refused: undefined,
    })
    try {
      const now = await signedAct('loans.answer', input, { site, key: kept.keyOf(JSON.stringify(input)) })
      if (now.codeWrong) return this.#missCode(loan, kept, now.codeTriesLeft)
      kept.unsettled.begin(now)
      this.#turn(kept, { before: kept.before ?? loan, done: said.answer, sent: kept.draft, draft: emptyDraft() })
      await changed()
    } catch (cause) {
      await this.#fail(loan, kept, cause)
    }
    this.#turn(kept, { sending: undefined })
    this.#focus(loan, '.told')
  }

  async #takeBack(loan: OwnLoan, kept: KeptAnswer): Promise<void> {
    const { sequence } = kept.unsettled
    if (kept.sending || sequence === undefined) return
    const site = this.#parts.site()
    const input = { loanId: loan.id, sequence, ...(site !== undefined && { site }) }
    this.#turn(kept, { sending: 'take-back', refused: undefined })
    try {
      await signedAct('loans.takeBack', input, { site, key: kept.keyOf(JSON.stringify(input)) })
      kept.unsettled.end()
      const draft = { ...(kept.sent ?? kept.draft), opened: undefined }
      this.#turn(kept, { before: kept.before ?? loan, done: undefined, isTakenBack: true, draft })
      await this.#parts.changed()
    } catch (cause) {
      if (cause instanceof Refused) kept.unsettled.end()
      kept.isStanding = true
      await this.#fail(loan, kept, cause)
    }
    this.#turn(kept, { sending: undefined })
    this.#focus(loan, '.told')
  }

  async #fail(loan: OwnLoan, kept: KeptAnswer, cause: unknown): Promise<void> {
    const { changed, ended, failed } = this.#parts
    if (cause instanceof Refused && cause.reason === 'signed-out') return ended()
    const refused = cause instanceof Refused ? cause.reason : 'unreachable'
    if (!(cause instanceof Refused)) failed(cause)
    this.#turn(kept, { refused })
    if (!hasMovedOn(refused)) return
    // The other side has acted meanwhile: what is shown is outdated, and the card stays in its place.
    this.#turn(kept, { before: kept.before ?? loan })
    await changed()
  }

  /** Which days are free, with the code of their calendar, once other days are asked for. */
  async #learnDays(loan: OwnLoan, kept: KeptAnswer): Promise<void> {
    const site = this.#parts.site()
    this.#turn(kept, { days: undefined })
    try {
      const asked = { loanId: loan.id, ...(site !== undefined && { site }) }
      const [{ days }] = await Promise.all([
        signedAsk('loans.open', asked, { site }),
        import('../../parts/loans/answer/loan-days.js').then(({ loadLoanDays }) =>
          loadLoanDays(this.#parts.language()),
        ),
      ])
      this.#turn(kept, { days: days ?? null })
    } catch (cause) {
      this.#parts.failed(cause)
      this.#turn(kept, { days: null })
    }
  }

  /** It may not be taken back any more: the keyboard stays on the card. */
  #stand(loan: OwnLoan): void {
    const root = this.#host.renderRoot
    const isHeld = root instanceof ShadowRoot && root.activeElement?.matches(`[data-loan="${loan.id}"] .take-back`)
    if (this.#kept.get(loan.id)?.isLeft) this.#kept.delete(loan.id)
    this.#host.requestUpdate()
    if (isHeld) this.#focus(loan, '.told')
  }

  async #missCode(loan: OwnLoan, kept: KeptAnswer, triesLeft: number | undefined): Promise<void> {
    await this.#parts.changed()
    this.#turn(kept, { sending: undefined })
    this.#change(kept, { code: '', wrong: 'code-other' })
    this.#focus(loan, triesLeft === 0 ? '.code-over' : 'input.code')
  }

  #of(loan: OwnLoan): KeptAnswer {
    const { id } = loan
    const kept = this.#kept.get(id) ?? nothingKept(() => this.#stand(loan))
    this.#kept.set(id, kept)
    return kept
  }

  #change(kept: KeptAnswer, patch: Partial<Draft>): void {
    this.#turn(kept, { draft: { ...kept.draft, ...patch } })
  }

  #turn(kept: KeptAnswer, to: Partial<KeptAnswer>): void {
    Object.assign(kept, to)
    this.#host.requestUpdate()
  }

  #focus({ id }: OwnLoan, selector: string): void {
    void focusOn({ host: this.#host }, `[data-loan="${id}"] :is(${selector})`)
  }
}
