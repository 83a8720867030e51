import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { longestWords } from '../../words/longest-words.js'
import { otherSide, repairerOf } from './appointment-card.js'
import type { Moments } from './appointment-moments.js'
import { TimeChoice } from './appointment-time-choice.js'
import type { Answer, Saying, Appointment } from './appointment-page.js'
import type { MailLinkStrings } from './mail-links.strings.js'

type FormParts = {
  readonly words: MailLinkStrings
  answer(answer: Answer, saying: Saying): Promise<void>
  /** Renders again, and focuses the element of the selector. */
  changed(focused?: string): void
}

type FormView = { readonly moments: Moments; readonly sending: boolean }

/** Answers that need words, a time or a confirmation. */
type Opened = 'refuse' | 'propose' | 'decline' | 'cancel'

/** The answers that are allowed now, with the forms of some of them. */
export class AnswerForm {
  readonly #parts: FormParts
  readonly #time: TimeChoice
  #opened: Opened | undefined
  #words = ''
  #isMissing = false

  constructor(parts: FormParts) {
    this.#parts = parts
    this.#time = new TimeChoice(parts.words, () => parts.changed())
  }

  /** A question stands there alone. */
  get isOpen(): boolean {
    return this.#opened !== undefined
  }

  close(): void {
    this.#opened = undefined
    this.#words = ''
    this.#isMissing = false
  }

  /** Closes a form whose answer is no longer allowed. */
  allow(may: Appointment['may']): void {
    if (this.#opened && !may.includes(this.#opened)) this.close()
  }

  render(appointment: Appointment, view: FormView) {
    if (appointment.may.length === 0) return nothing
    const opened = this.#opened
    if (opened === 'refuse') return this.#refuse(appointment, view)
    if (opened === 'propose') return this.#propose(appointment, view)
    return opened ? this.#confirm(opened, appointment, view) : this.#buttons(appointment, view)
  }

  #buttons({ may, status, side, stands, proposedStartsAt }: Appointment, { moments, sending }: FormView) {
    const { words } = this.#parts
    // Not together with « decline », which has the same effect where nothing was fixed before.
    const isSaid = may.includes('refuse') || (may.includes('decline') && !stands)
    const isRequest = side === 'resident' && status !== 'booked' && !stands
    const cancel = isRequest ? words.cancelRequest : words.cancel
    const direct = (answer: Answer, name: string) =>
      may.includes(answer)
        ? html`<button type="button" aria-disabled=${sending} @click=${() => this.#parts.answer(answer, {})}>
            ${sending ? words.sending : name}
          </button>`
        : nothing
    const opening = (answer: Opened, name: string) =>
      may.includes(answer)
        ? html`<button type="button" class="ghost" @click=${() => this.#open(answer)}>${name}</button>`
        : nothing
    return html`<div class="answers">
      ${direct('accept', words.accept)}
      ${proposedStartsAt ? direct('agree', words.agree(moments.full(proposedStartsAt))) : nothing}
      ${opening('propose', words.propose)} ${opening('refuse', words.refuse)} ${opening('decline', words.decline)}
      ${isSaid ? nothing : opening('cancel', cancel)}
    </div>`
  }

  #refuse(appointment: Appointment, view: FormView) {
    const { words } = this.#parts
    const ready = [...words.readyRefusals, ...(appointment.address === undefined ? [] : [words.readyTooFar])]
    const content = html`<p class="sub">
        ${marked(words.refuseWords(otherSide(appointment)), repairerOf(appointment))}
      </p>
      <div class="ready" role="group" aria-label=${words.ready}>
        ${ready.map(
          (text) => html`<button type="button" class="ghost" @click=${() => this.#say(text)}>${text}</button>`,
        )}
      </div>
      ${this.#field(words.reason, true)}`
    return this.#form({ answer: 'refuse', title: words.refuseTitle, go: words.refuseGo, content }, view)
  }

  #propose(appointment: Appointment, view: FormView) {
    const { words } = this.#parts
    const who = otherSide(appointment)
    const days = otherTimes(appointment)
    if (days.length === 0) {
      return html`<div class="answer">
        <h2 class="opened" tabindex="-1">${words.proposeTitle}</h2>
        <p>${words.proposeNone}</p>
        <p class="ways"><button type="button" class="ghost" @click=${() => this.#back()}>${words.close}</button></p>
      </div>`
    }
    const chosen = this.#time.chosen(days)
    const content = html`<p class="sub">${words.proposeWords(who)}</p>
      ${this.#time.render(days, view.moments)} ${this.#field(words.note(who), false)}`
    const go = chosen === undefined ? words.proposeGoEmpty : words.proposeGo(view.moments.full(chosen))
    return this.#form(
      { answer: 'propose', title: words.proposeTitle, go, content, ...(chosen !== undefined && { startsAt: chosen }) },
      view,
    )
  }

  #confirm(answer: 'decline' | 'cancel', appointment: Appointment, view: FormView) {
    const { words } = this.#parts
    const { stands, startsAt } = appointment
    const declines = stands ? words.declineStands(view.moments.full(startsAt)) : words.declineWords
    const who = otherSide(appointment)
    const isCancel = answer === 'cancel'
    const content = html`<p class="sub">
        ${isCancel ? marked(words.cancelWords(who), repairerOf(appointment)) : declines}
      </p>
      ${isCancel ? this.#field(marked(words.note(who), repairerOf(appointment)), false) : nothing}`
    const title = isCancel ? words.cancelTitle : words.declineTitle
    const go = isCancel ? words.cancelGo : words.declineGo
    return this.#form({ answer, title, go, content, back: isCancel ? words.keep : words.close }, view)
  }

  #form(asked: Question, { sending }: FormView) {
    const { words } = this.#parts
    const { answer, title, go, content, back = words.close } = asked
    return html`<form class="answer" novalidate @submit=${(event: SubmitEvent) => this.#send(event, asked)}>
      <h2 class="opened" tabindex="-1">${title}</h2>
      ${content}
      <p class="ways">
        <button class=${answer === 'propose' ? '' : 'bad'} aria-disabled=${sending}>
          ${sending ? words.sending : go}
        </button>
        <button type="button" class="ghost" @click=${() => this.#back()}>${back}</button>
      </p>
    </form>`
  }

  #field(label: Content, isWanted: boolean) {
    const { words } = this.#parts
    const isMissing = isWanted && this.#isMissing
    return html`<div class="field">
      <label for="answer-words">${label}</label>
      ${isMissing ? html`<p class="wrong" id="words-missing">${words.reasonMissing}</p>` : nothing}
      <textarea
        id="answer-words"
        rows="3"
        maxlength=${longestWords}
        ?required=${isWanted}
        .value=${this.#words}
        aria-invalid=${isMissing}
        aria-describedby=${isMissing ? 'words-missing' : nothing}
        @input=${(event: Event) => this.#keep(event)}
      ></textarea>
    </div>`
  }

  #open(answer: Opened): void {
    this.#opened = answer
    this.#isMissing = false
    this.#parts.changed('.opened')
  }

  #back(): void {
    this.#opened = undefined
    this.#parts.changed('.answers button')
  }

  #say(text: string): void {
    this.#words = text
    this.#isMissing = false
    this.#parts.changed('#answer-words')
  }

  #keep({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.#words = target.value
    if (!this.#isMissing) return
    this.#isMissing = this.#words.trim() === ''
    this.#parts.changed()
  }

  #send(event: SubmitEvent, { answer, startsAt }: Question): void {
    event.preventDefault()
    const words = this.#words.trim()
    if (answer === 'refuse' && words === '') {
      this.#isMissing = true
      this.#parts.changed('#answer-words')
      return
    }
    if (answer === 'propose' && startsAt === undefined) {
      this.#time.miss()
      this.#parts.changed('.times input')
      return
    }
    const saying = { ...(startsAt !== undefined && { startsAt }), ...(words !== '' && { words }) }
    void this.#parts.answer(answer, saying)
  }
}

/** The appointment's own time counts as free, but is no other time. */
function otherTimes({ slots = [], startsAt }: Appointment) {
  return slots
    .map(({ day, starts }) => ({ day, starts: starts.filter((start) => start !== startsAt) }))
    .filter(({ starts }) => starts.length > 0)
}

type Question = {
  readonly answer: Opened
  readonly title: string
  readonly go: string
  readonly content: Content
  readonly back?: string
  readonly startsAt?: string
}
