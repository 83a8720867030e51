import { html, nothing, type LitElement } from 'lit'
import { Refused } from '../../shared/wire.js'
import { refusalText } from '../../shared/refusal-text.js'
import type { Language } from '../../shared/locale.js'
import type { CodeRequest } from './code-request.js'
import type { SignInStrings } from './sign-in.strings.js'

export type CodeActs = {
  /** Undefined: it was right. Otherwise how often one may still try. */
  readonly check: (code: string) => Promise<number | undefined>
  readonly resend: () => Promise<void>
  readonly correct: () => void
  readonly failed: (cause: unknown) => void
}

export type CodeView = {
  readonly asked: CodeRequest
  readonly words: SignInStrings
  readonly language: Language
  /** Who can be called when no mail comes. */
  readonly phone: string | undefined
  /** The browser forgets all when the page is left. */
  readonly isInPageOnly: boolean
}

type CodeState = 'open' | 'checking' | 'missing' | 'wrong' | 'over' | 'resending' | 'resent' | 'refused'

const digits = 6
/** Mails take seconds; after this somebody should be asked. */
const patienceMs = 120_000

/** The digits that a mail brought, and what to do when none comes. */
export class CodeForm {
  state: CodeState = 'open'
  readonly #host: LitElement
  readonly #acts: CodeActs
  #code = ''
  #triesLeft = 0
  #cause: unknown
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: LitElement, acts: CodeActs) {
    this.#host = host
    this.#acts = acts
  }

  /** For another mail, or another address. */
  clear(): void {
    this.state = 'open'
    this.#code = ''
  }

  render(view: CodeView) {
    const { asked, words } = view
    const { state } = this
    const isWrong = state === 'wrong' || state === 'missing' || state === 'over'
    const busy = state === 'checking' || state === 'resending'
    return html`<form class="step" novalidate @submit=${this.#onSubmit}>
      <p>${words.sentTo} <strong>${asked.email}</strong>. ${words.sender(asked.sender)}</p>
      <div class="field code">
        <label for="code">${words.code}</label>
        <input
          id="code"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          autocapitalize="off"
          spellcheck="false"
          required
          .value=${this.#code}
          ?readonly=${state === 'checking'}
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby="code-said code-hint"
          @input=${this.#onInput}
        />
        <div id="code-said" role="status">${this.#said(view)}</div>
        <p class="meta" id="code-hint">${view.isInPageOnly ? words.stay : words.minutes(asked.minutes)}</p>
      </div>
      <p class="ways">
        ${
          state === 'over'
            ? html`<button type="button" class="go" part="button" aria-disabled=${busy} @click=${this.#onResend}>
                ${words.newCode}
              </button>`
            : html`<button class="go" part="button" aria-disabled=${busy}>
                ${state === 'checking' ? words.checking : words.check}
              </button>`
        }
        <button type="button" class="quiet" @click=${this.#acts.correct}>${words.correct}</button>
        ${state === 'over' ? nothing : this.#again(view, busy)}
      </p>
      ${this.#whenNothingComes(view)}
    </form>`
  }

  #said({ words, language }: CodeView) {
    switch (this.state) {
      case 'wrong':
        return html`<p class="wrong">${words.wrong(this.#triesLeft)}</p>`
      case 'missing':
        return html`<p class="wrong">${words.codeMissing}</p>`
      case 'over':
        return html`<p class="wrong">${words.over}</p>`
      case 'refused':
        return html`<p class="wrong">${refusalText(this.#cause, words, language)}</p>`
      case 'resent':
        return html`<p class="good">${words.resent}</p>`
      default:
        return nothing
    }
  }

  /** The seconds are beside the button and not in its name: nobody is read a new one each second. */
  #again({ asked, words }: CodeView, busy: boolean) {
    const wait = Math.ceil((asked.askedAt + asked.resendSeconds * 1000 - Date.now()) / 1000)
    if (wait > 0) this.#lookAgain()
    return html`<button type="button" class="quiet" aria-disabled=${busy || wait > 0} @click=${this.#onResend}>
        ${words.resend}</button
      >${wait > 0 ? html`<span class="meta" aria-hidden="true">${words.resendIn(wait)}</span>` : nothing}`
  }

  #whenNothingComes({ asked, words, phone }: CodeView) {
    if (phone === undefined) return nothing
    if (Date.now() < asked.since + patienceMs) {
      this.#lookAgain()
      return nothing
    }
    return html`<p>
      ${words.stillNothing} <a class="call" href=${`tel:${phone.replace(/[^\d+]/g, '')}`}>${words.call(phone)}</a>
    </p>`
  }

  #lookAgain(): void {
    if (this.#timer !== undefined) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#host.isConnected) this.#host.requestUpdate()
    }, 1000)
  }

  readonly #onInput = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || this.state === 'checking') return
    this.#code = target.value
    if (digitsIn(this.#code).length === digits) void this.#check()
    else if (this.state === 'missing' || this.state === 'resent') this.#turn('open')
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    if (this.state === 'checking' || this.state === 'resending') return
    if (digitsIn(this.#code).length === digits) void this.#check()
    else {
      this.#turn('missing')
      this.#focus()
    }
  }

  async #check(): Promise<void> {
    this.#turn('checking')
    try {
      const triesLeft = await this.#acts.check(digitsIn(this.#code))
      if (triesLeft === undefined) return this.clear()
      this.#triesLeft = triesLeft
      this.#code = ''
      this.#turn(triesLeft > 0 ? 'wrong' : 'over')
    } catch (cause) {
      this.#refused(cause)
    }
    this.#focus()
  }

  readonly #onResend = async ({ currentTarget }: Event) => {
    if (this.state === 'resending' || (currentTarget instanceof HTMLElement && currentTarget.ariaDisabled === 'true'))
      return
    this.#turn('resending')
    try {
      await this.#acts.resend()
      this.#code = ''
      this.#turn('resent')
    } catch (cause) {
      this.#refused(cause)
    }
    this.#focus()
  }

  #refused(cause: unknown): void {
    const isOver = cause instanceof Refused && cause.reason === 'code-over'
    if (isOver) this.#code = ''
    else this.#acts.failed(cause)
    this.#cause = cause
    this.#turn(isOver ? 'over' : 'refused')
  }

  #turn(state: CodeState): void {
    this.state = state
    this.#host.requestUpdate()
  }

  /** To the digits, or to the way to new ones. */
  #focus(): void {
    void this.#host.updateComplete.then(() => {
      const wanted = this.state === 'over' ? '.code ~ .ways .go' : '#code'
      this.#host.renderRoot.querySelector<HTMLElement>(wanted)?.focus()
    })
  }
}

/** People paste « 123 456 », or a line of the mail. */
const digitsIn = (text: string) => text.replace(/\D/g, '')
