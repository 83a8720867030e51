import { html, LitElement, nothing } from 'lit'
import type { ConditionParts } from '../../parts/condition/condition.js'
import type { Choice } from '../../parts/calendar/period.js'
import type { MailLanding } from '../../parts/landed-from-mail.js'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { absentView } from './absent-view.js'
import { answerBar } from '../../parts/loans/answer/answer-bar.js'
import { drawnView, isDrawRight } from './draw-view.js'
import { emptyDraft, isOfDays, type Draft, type Opened } from '../../parts/loans/answer/draft.js'
import type { FormView } from './page-views.js'
import { factsOf, sayingOf } from '../../parts/loans/answer/facts-of.js'
import { GiftChoosing } from './gift-choosing.js'
import { isToChoose } from './gift-view.js'
import { helpView } from './help-view.js'
import { lastWords, loanHead } from './loan-head.js'
import { knownDays } from '../../parts/loans/answer/known-days.js'
import type { ActSaid, Answerable, LoanAct } from '../../parts/loans/answer/answerable.js'
import { limitedNote } from './limited-note.js'
import { LoanLink, type Loan } from './loan-link.js'
import { loanWords } from './loan-page.strings.js'
import { meetingView } from './meeting-view.js'
import { refusalSaid } from '../../parts/loans/answer/refusal-said.js'
import { notedOf, notTakenBack, unsettledView } from '../../parts/loans/answer/unsettled.js'
import { doneSaid } from './done-said.js'
import type { TalkBoxParts } from '../../parts/conversation/talk-box.js'
import { isApart, isOver } from './opened.js'
import { troubleView } from './trouble-view.js'

/** Whoever has its link reads one loan here; opening it decides nothing. It has no shadow root, so that the page's styles apply. */
export class LoanPage extends LitElement {
  declare link: Omit<MailLanding, 'about'>
  readonly #link = new LoanLink(this, () => this.link)
  readonly #gift = new GiftChoosing(this, this.#link)
  /** Of each request for a gift: what is typed on one stays while another is chosen. */
  readonly #drafts = new Map<string, Draft>()
  /** With which it was answered last. */
  #sent: Draft = emptyDraft()
  #focused: string | undefined
  /** Says whether the draw with this number was right, once it was reckoned. */
  #drawn: { readonly number: string; readonly isRight?: boolean } | undefined

  override createRenderRoot() {
    return this
  }

  override updated(): void {
    void this.#reckon()
    if (this.#focused === undefined) return
    const focused = this.#focused
    this.#focused = undefined
    this.querySelector<HTMLElement>(focused)?.focus()
  }

  override render() {
    const { state, loan } = this.#link
    if (state === 'shown' && loan) return this.#shown(loan)
    const { home, space } = this.link
    return absentView({ state, words: this.#words, space, home, retry: () => void this.#link.open() })
  }

  async #reckon(): Promise<void> {
    const drawn = this.#link.loan?.line?.drawn
    if (!drawn || this.#drawn?.number === drawn.number) return
    this.#drawn = { number: drawn.number }
    this.#drawn = { number: drawn.number, isRight: await isDrawRight(drawn) }
    this.requestUpdate()
  }

  get #words() {
    return loanWords[this.link.language]
  }

  #shown(loan: Loan) {
    const view = this.#view(loan)
    const { opened } = view.draft
    const said = lastWords(loan)
    // A question that ends something stands alone, with the thing in sight.
    const isAsking = opened !== undefined && opened !== 'show'
    return html`<article class="panel loan">
      ${this.#told(loan)} ${isToChoose(loan) ? this.#gift.render(loan, view) : loanHead(loan, { ...view, said })}
      ${drawnView(loan, view, this.#drawn?.isRight)}
      ${isToChoose(loan) || (isAsking && isApart(opened)) || this.#noted ? nothing : answerBar(loan, view)}
      ${
        isAsking && opened !== 'call'
          ? nothing
          : helpView(loan, { ...view, call: (words) => void this.#after(this.#link.call(words)) })
      }
      ${!isAsking || opened === 'hand-over' || opened === 'give-back' ? this.#condition(loan) : nothing}
      ${isAsking ? nothing : limitedNote(loan, this.#words, this.link)}
      ${isAsking ? nothing : meetingView(loan, { ...view, show: (shown) => void this.#after(this.#link.show(shown)) })}
      ${this.#talk(loan, isAsking)}
      ${
        isAsking && (!isApart(opened) || opened === 'call')
          ? nothing
          : troubleView(loan, {
              ...view,
              report: (reason, words) => void this.#after(this.#link.report({ reason, words })),
              block: (isBlocked) => void this.#after(this.#link.block(isBlocked)),
            })
      }
    </article>`
  }

  #told(loan: Loan): Content {
    const { done, isStanding, refused } = this.#link
    const words = this.#words
    if (this.#noted) return this.#unsettled(loan)
    if (refused !== undefined)
      return html`<p class="note told" role="alert" tabindex="-1">
        ${isStanding ? notTakenBack(refused, words) : refusalSaid(refused, words)}
      </p>`
    if (this.#gift.isGone && !isToChoose(loan)) return html`<p class="note told" role="status">${words.gift.gone}</p>`
    if (done === undefined) return nothing
    const said = marked(doneSaid(done, words)(loan.other), loan.other)
    return html`<p class="good told" role="status" tabindex="-1">${said}</p>`
  }

  /** What was just answered, while it may be taken back. */
  get #noted(): string {
    const { done, refused, unsettled } = this.#link
    return unsettled.sequence === undefined || refused !== undefined ? '' : notedOf(done, this.#words)
  }

  #unsettled({ other }: Loan): Content {
    const { sending, unsettled } = this.#link
    return unsettledView(this.#noted, this.#words, {
      who: other,
      isSending: sending !== undefined,
      press: () => void this.#takeBack(unsettled.sequence),
    })
  }

  #view(loan: Loan): FormView {
    const saying = sayingOf(loan, { words: this.#words, language: this.link.language, home: this.link.home })
    return {
      facts: factsOf(loan, saying),
      saying,
      draft: this.#draft,
      isSending: this.#link.sending !== undefined,
      change: (patch) => this.#change(patch),
      miss: (wrong) => this.#turn({ wrong }, `[aria-invalid=true], #days-wrong ~ *, .answer .reasons input`),
      open: (what) => this.#open(what, loan),
      back: () => this.#turn({ opened: undefined, wrong: undefined }, '.answers button, .meeting button'),
      send: (answer, said) => void this.#answer(answer, said),
      calendar: (of) => this.#days(of),
    }
  }

  #condition({ call, condition, side, other }: Loan): Content {
    if (!condition) return nothing
    const parts: ConditionParts = {
      side,
      who: other,
      language: this.link.language,
      isCalled: call !== undefined && !call.endedAt,
      upload: (photo) => this.#link.upload(photo),
      save: (note, key) => this.#link.note(note, key),
      renew: async () => {
        await this.#link.renew()
        await this.updateComplete
      },
    }
    return html`<coop-loan-condition .condition=${condition} .parts=${parts}></coop-loan-condition>`
  }

  /** What both say, with all that was done. Hidden, it keeps what was typed. */
  #talk({ id, limited, offer, sequence, blocked }: Loan, isAsking: boolean): Content {
    if (limited) return nothing
    const { secret, site } = this.#link.at
    const parts: TalkBoxParts = {
      kind: 'loan',
      id,
      secret,
      site,
      language: this.link.language,
      about: { kind: offer.kind, title: offer.title },
      isReportedBeside: true,
      heard: () => this.#hear(),
      ended: () => void this.#link.open(),
    }
    return html`<coop-talk ?hidden=${isAsking} .parts=${parts} .stands=${`${sequence} ${blocked}`}></coop-talk>`
  }

  /** The other has acted or written. What one is about to say stays as it is: it is refused where that is over. */
  #hear(): void {
    const { sending, turning, unsettled } = this.#link
    const isBusy =
      (sending ?? turning) !== undefined || unsettled.sequence !== undefined || this.#draft.opened !== undefined
    if (!isBusy) void this.#link.renew()
  }

  #days({ days, from, to }: Answerable) {
    return html`<coop-loan-days
      .days=${knownDays(days)}
      .asked=${from !== undefined && to !== undefined ? { from, to } : undefined}
      .choice=${this.#draft.choice}
      .language=${this.link.language}
      @days-chosen=${({ detail: choice }: CustomEvent<Choice>) => this.#change({ choice, wrong: undefined })}
    ></coop-loan-days>`
  }

  #open(what: Opened, { ownPhone, meeting, from, to }: Loan): void {
    this.#turn(
      {
        opened: what,
        wrong: undefined,
        reason: '',
        ...(what === 'show' && { phone: ownPhone ?? '', meeting: meeting ?? '' }),
        ...(isOfDays(what) && {
          choice: { from: what === 'propose' ? undefined : from, to: what === 'propose' ? undefined : to, end: 'from' },
        }),
      },
      '.opened',
    )
  }

  get #draft(): Draft {
    return this.#drafts.get(this.#link.at.id) ?? emptyDraft()
  }

  #change(patch: Partial<Draft>): void {
    this.#drafts.set(this.#link.at.id, { ...this.#draft, ...patch })
    this.requestUpdate()
  }

  #turn(patch: Partial<Draft>, focused: string): void {
    this.#focused = focused
    this.#change(patch)
  }

  /** With what was typed, so that one may say it otherwise. */
  async #takeBack(sequence: number | undefined): Promise<void> {
    if (sequence === undefined) return
    const sent = this.#link.takeBack(sequence)
    await this.#after(sent)
    if (await sent) this.#change({ ...this.#sent, opened: undefined })
  }

  async #answer(answer: LoanAct, said: ActSaid): Promise<void> {
    this.#sent = this.#draft
    const sent = this.#link.answer(answer, said)
    await this.#after(sent)
    if (!this.#link.loan?.codeWrong || this.#link.refused !== undefined) return
    const isOver = this.#link.loan.codeTriesLeft === 0
    this.#turn({ code: '', wrong: 'code-other' }, isOver ? '.code-over' : '#loan-code')
  }

  /** What was typed goes once it is done; refused, it stays, unless it cannot be done any more. */
  async #after(sent: Promise<boolean>): Promise<void> {
    const isDone = await sent
    const { opened } = this.#draft
    const isLeft = opened !== undefined && isOver(opened, this.#link.loan)
    if (isDone || isLeft) this.#change(emptyDraft())
    this.#focused = '.told'
    this.requestUpdate()
    await this.#gift.goOn(isDone)
  }
}
