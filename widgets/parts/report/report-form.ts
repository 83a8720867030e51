import { html, nothing, type LitElement } from 'lit'
import { act, addressOf, newKey, Refused, type InputOf } from '../../shared/client.js'
import type { Language } from '../../shared/language-of.js'
import { sessionAt } from '../../shared/session-store.js'
import { longestWords } from '../../words/longest-words.js'
import type { ReportStrings } from './report.strings.js'

type Report = InputOf<'moderation.report'>
type Field = 'reason' | 'words' | 'contact'
type About = Pick<Report, 'kind' | 'id' | 'site'>

type ReportView = {
  readonly words: ReportStrings
  readonly language: Language
  /** The reasons that may be given. */
  readonly reasons: readonly Report['reason'][]
  /** Its path on our own page, from which a report can be sent when this page may not. */
  readonly page: string
  readonly back: () => void
}

const isAddress = /^\S+@\S+\.\S{2,}$/

/** The form to report something of a kind that is moderated. What was typed is kept after any failure. */
export class ReportForm {
  state: 'open' | 'sending' | 'refused' | 'done' = 'open'
  readonly #host: LitElement
  readonly #about: About
  #reasons: ReportView['reasons'] = []
  #reason: Report['reason'] | undefined
  #words = ''
  #contact = ''
  #missing: readonly Field[] = []
  #refusal: unknown
  #key = newKey()
  /** The content sent with the current idempotency key: another content needs another key, or the server refuses it. */
  #sent = ''

  constructor(host: LitElement, about: About) {
    this.#host = host
    this.#about = about
  }

  render(view: ReportView) {
    const { words } = view
    this.#reasons = view.reasons
    if (this.state === 'done')
      return html`<div class="report" role="status" tabindex="-1">
        <p class="notice good">${words.done}</p>
        <p>${words.doneNext}</p>
        ${this.#contact.trim() ? html`<p>${words.doneMail}</p>` : nothing}
        ${this.#reason === 'dangerous' ? html`<p>${words.doneDanger}</p>` : nothing}
        <button type="button" class="go" @click=${view.back}>${words.back}</button>
      </div>`
    return html`<form
      class="report"
      novalidate
      @submit=${(event: SubmitEvent) => this.#send(event, view.language)}
      @input=${(event: Event) => this.#keep(event)}
    >
      <p class="meta">${words.reportIntro}</p>
      ${this.#choice(words)} ${this.#textField(words)} ${this.#contactField(words)}
      <div role="status">${this.state === 'refused' ? this.#explain(view) : nothing}</div>
      <p class="meta">${words.goodFaith}</p>
      <div class="ways">
        <button class="go" aria-disabled=${this.state === 'sending'}>
          ${words[this.state === 'sending' ? 'sending' : this.state === 'refused' ? 'sendAgain' : 'send']}
        </button>
        <button type="button" class="quiet" @click=${view.back}>${words.back}</button>
      </div>
    </form>`
  }

  #choice(words: ReportStrings) {
    const isMissing = this.#missing.includes('reason')
    return html`<fieldset aria-describedby=${isMissing ? 'reason-missing' : nothing}>
      <legend>${words.reason}</legend>
      ${isMissing ? html`<p class="wrong" id="reason-missing">${words.reasonMissing}</p>` : nothing}
      ${this.#reasons.map(
        (reason) =>
          html`<label class="reason">
            <input
              type="radio"
              name="reason"
              value=${reason}
              required
              .checked=${reason === this.#reason}
              aria-invalid=${isMissing}
              aria-describedby=${isMissing ? 'reason-missing' : nothing}
            />
            ${words.reasons[reason]}
          </label>`,
      )}
    </fieldset>`
  }

  #textField(words: ReportStrings) {
    const isMissing = this.#missing.includes('words')
    const isOptional = this.#reason !== 'other'
    return html`<div class="field">
      <label for="report-words">${isOptional ? words.optional(words.words) : words.words}</label>
      ${isMissing ? html`<p class="wrong" id="words-missing">${words.wordsMissing}</p>` : nothing}
      <textarea
        id="report-words"
        name="words"
        rows="4"
        maxlength=${longestWords}
        ?required=${!isOptional}
        .value=${this.#words}
        aria-invalid=${isMissing}
        aria-describedby=${isMissing ? 'words-missing words-left' : 'words-left'}
      ></textarea>
      <p class="meta" id="words-left">${words.wordsLeft(longestWords - this.#words.length)}</p>
    </div>`
  }

  #contactField(words: ReportStrings) {
    const isWrong = this.#missing.includes('contact')
    return html`<div class="field">
      <label for="report-contact">${words.optional(words.contact)}</label>
      ${isWrong ? html`<p class="wrong" id="contact-wrong">${words.contactWrong}</p>` : nothing}
      <input
        id="report-contact"
        name="contact"
        type="email"
        autocomplete="email"
        maxlength="254"
        .value=${this.#contact}
        aria-invalid=${isWrong}
        aria-describedby=${isWrong ? 'contact-wrong contact-hint' : 'contact-hint'}
      />
      <p class="meta" id="contact-hint">${words.contactHint}</p>
    </div>`
  }

  #explain({ words: { refusals, ourPage }, language, page }: ReportView) {
    const cause = this.#refusal
    const reason = cause instanceof Refused ? cause.reason : undefined
    if (reason === 'origin-undeclared')
      return html`<p class="notice bad">
        ${refusals.undeclared} <a class="way" href=${addressOf(page)} target="_blank" rel="noopener">${ourPage}</a>
      </p>`
    const said =
      cause instanceof Refused && reason === 'too-many-requests'
        ? refusals.later(whenAgain(cause.retryAfterSeconds, language) ?? refusals.soon)
        : reason?.endsWith('-gone')
          ? refusals.gone
          : reason
            ? refusals.other
            : refusals.unreachable
    return html`<p class="notice bad">${said}</p>`
  }

  #keep({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.#words = target.value
    if (target instanceof HTMLInputElement && target.name === 'contact') this.#contact = target.value
    else if (target instanceof HTMLInputElement) this.#reason = this.#reasons.find((reason) => reason === target.value)
    if (this.#missing.length) this.#missing = this.#lacking
    this.#host.requestUpdate()
  }

  get #lacking(): readonly Field[] {
    if (!this.#reason) return ['reason']
    if (this.#reason === 'other' && !this.#words.trim()) return ['words']
    const contact = this.#contact.trim()
    return contact && !isAddress.test(contact) ? ['contact'] : []
  }

  /** A report counts when its author is signed in; else moderators read it. */
  async #post(report: Report): Promise<void> {
    if (await sessionAt(report.site)) {
      const { signedAct } = await import('../../shared/session.js')
      try {
        return void (await signedAct('moderation.reportSigned', report, { site: report.site, key: this.#key }))
      } catch (cause) {
        if (!(cause instanceof Refused && cause.reason === 'signed-out')) throw cause
        this.#key = newKey()
      }
    }
    await act('moderation.report', report, this.#key)
  }

  async #send(event: SubmitEvent, language: Language): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    if (this.state === 'sending' || !(form instanceof HTMLFormElement)) return
    const reason = this.#reason
    this.#missing = this.#lacking
    this.#host.requestUpdate()
    const [missing] = this.#missing
    if (missing || !reason) {
      await this.#host.updateComplete
      form.querySelector<HTMLElement>(`[name=${missing}]`)?.focus()
      return
    }
    this.state = 'sending'
    try {
      const contact = this.#contact.trim() || undefined
      const report: Report = { ...this.#about, reason, words: this.#words.trim(), contact, language }
      const content = JSON.stringify(report)
      if (this.#sent && this.#sent !== content) this.#key = newKey()
      this.#sent = content
      await this.#post(report)
      this.state = 'done'
    } catch (cause) {
      this.state = 'refused'
      this.#refusal = cause
    }
    this.#host.requestUpdate()
    await this.#host.updateComplete
    // The submit button had the focus and is removed now.
    const { renderRoot, shadowRoot } = this.#host
    if (this.state === 'done' && !shadowRoot?.activeElement) renderRoot.querySelector<HTMLElement>('.report')?.focus()
  }
}

/** « dans 10 minutes », « dans 2 heures ». */
function whenAgain(seconds: number | undefined, language: Language): string | undefined {
  if (seconds === undefined) return undefined
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  const format = new Intl.RelativeTimeFormat(language)
  return minutes < 90 ? format.format(minutes, 'minute') : format.format(Math.ceil(minutes / 60), 'hour')
}
