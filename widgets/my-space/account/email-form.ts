import { html, nothing, type LitElement } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { mailDoubt } from '../../parts/sign-in/mail-doubt.js'
import { AccountAct, type AccountParts } from './account-act.js'
import { fold, press, said } from './account-view.js'
import type { Language } from '../../shared/language-of.js'
import type { Profile } from './profile-form.js'

type State = 'closed' | 'address'

const digits = 6

/** A code goes to the new address; then the change waits for a button in a mail to the old one, or for seven days. */
export class EmailForm {
  readonly #host: LitElement
  readonly #parts: AccountParts & { readonly language: () => Language }
  readonly #act: AccountAct
  readonly #doubt: ReturnType<typeof mailDoubt>
  #state: State = 'closed'
  #email = ''
  #code = ''
  #isWrong = false

  constructor(host: LitElement, parts: AccountParts & { readonly language: () => Language }) {
    this.#host = host
    this.#parts = parts
    this.#act = new AccountAct(host, parts)
    this.#doubt = mailDoubt(host, 'account-email-new')
  }

  forget(): void {
    this.#state = 'closed'
    this.#email = this.#code = ''
    this.#isWrong = false
  }

  render(profile: Profile) {
    const words = this.#parts.words()
    return fold({
      id: 'email',
      title: words.email,
      holds: profile.email,
      content: html`${this.#body(profile)} ${said(this.#act, 'email')}`,
    })
  }

  #body({ email, emailChange: change }: Profile) {
    const words = this.#parts.words()
    const stop = press(this.#act, { at: 'stop', name: words.emailStop, look: 'quiet' }, () => void this.#stop())
    if (change?.appliesAt !== undefined) {
      const format = new Intl.DateTimeFormat(this.#parts.language(), { dateStyle: 'full' })
      const day = format.format(Date.parse(change.appliesAt))
      return html`<p>${words.emailWaits(change.email, email, day)}</p>
        <p class="ways">${stop}</p>`
    }
    if (change) return this.#codeForm(change)
    if (this.#state === 'address') return this.#addressForm()
    return html`<p class="ways">
      ${press(this.#act, { at: 'open', name: words.emailChange }, () => {
        this.#state = 'address'
        void focusOn({ host: this.#host }, '#account-email-new')
      })}
    </p>`
  }

  #addressForm() {
    const words = this.#parts.words()
    const wrong = this.#isWrong
    return html`<form novalidate @submit=${(event: Event) => void this.#ask(event)}>
      <div class="field">
        <label for="account-email-new">${words.emailNew}</label>
        ${wrong ? html`<p class="wrong" id="account-email-wrong">${words.lacking.email}</p>` : nothing}
        <input
          id="account-email-new"
          type="email"
          autocomplete="email"
          maxlength="254"
          .value=${this.#email}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'account-email-wrong' : nothing}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) this.#email = target.value
          }}
        />
      </div>
      ${this.#doubt.render({
        email: this.#email,
        words,
        goOn: () => void this.#send(),
        change: (email) => {
          this.#email = email
        },
      })}
      <p class="ways">
        <button class="go" part="button">${words.emailSend}</button>
        ${press(this.#act, { at: 'close', name: words.cancel, look: 'quiet' }, () => {
          this.forget()
          this.#host.requestUpdate()
        })}
      </p>
    </form>`
  }

  #codeForm({ changeId, email }: NonNullable<Profile['emailChange']>) {
    const words = this.#parts.words()
    return html`<form novalidate @submit=${(event: Event) => this.#press(event, changeId)}>
      <div class="field code">
        <label for="account-email-code">${words.emailCode(email)}</label>
        <div id="account-email-code-said">${said(this.#act, 'code')}</div>
        <input
          id="account-email-code"
          aria-describedby="account-email-code-said"
          aria-invalid=${this.#act.said?.at === 'code' ? 'true' : nothing}
          inputmode="numeric"
          autocomplete="one-time-code"
          .value=${this.#code}
          @input=${({ target }: Event) => {
            if (!(target instanceof HTMLInputElement)) return
            this.#code = target.value
            if (this.#digits.length === digits) void this.#prove(changeId)
          }}
        />
      </div>
      <p class="ways">
        <button class="go" part="button">${words.emailProve}</button>
        ${press(this.#act, { at: 'stop', name: words.emailStop, look: 'quiet' }, () => void this.#stop())}
      </p>
    </form>`
  }

  async #ask(event: Event): Promise<void> {
    event.preventDefault()
    const email = this.#email.trim()
    this.#isWrong = !/^\S+@\S+\.\S+$/.test(email)
    if (this.#isWrong) return focusOn({ host: this.#host }, '#account-email-new')
    if (!this.#doubt.holds(this.#email)) await this.#send()
  }

  async #send(): Promise<void> {
    const input = { email: this.#email.trim(), locale: this.#parts.language() }
    if (!(await this.#act.run('email', { path: 'accounts.changeEmail', input }))) return
    await this.#parts.changed()
    void focusOn({ host: this.#host }, '#account-email-code')
  }

  get #digits(): string {
    return this.#code.replace(/\D/g, '')
  }

  #press(event: Event, changeId: string): void {
    event.preventDefault()
    if (this.#digits.length === digits) return void this.#prove(changeId)
    // Six digits send themselves: a press after them finds the field emptied, and what was wrong is still to be read.
    if (this.#digits || this.#act.said?.at !== 'code') {
      this.#act.say('code', this.#parts.words().emailCodeShort, true)
    }
    void focusOn({ host: this.#host }, '#account-email-code')
  }

  async #prove(changeId: string): Promise<void> {
    if (this.#act.busy) return
    const code = this.#digits
    const answer = await this.#act.run('code', { path: 'accounts.proveEmail', input: { changeId, code } })
    this.#code = ''
    if (answer?.outcome === 'wrong') {
      this.#act.say('code', this.#parts.words().emailWrong(answer.triesLeft), true)
      return focusOn({ host: this.#host }, '#account-email-code')
    }
    if (answer) this.forget()
    await this.#parts.changed()
  }

  async #stop(): Promise<void> {
    if (!(await this.#act.run('email', { path: 'accounts.cancelEmailChange', input: {} }))) return
    this.forget()
    await this.#parts.changed()
    this.#act.say('email', this.#parts.words().emailStopped)
  }
}
