import { html, nothing, type LitElement } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { notice, pageLink } from '../../parts/notice.js'
import { codeForm } from '../../parts/sign-in/code-form.js'
import { signInFrench, type SignInStrings } from '../../parts/sign-in/sign-in.strings.js'
import { signInStyles } from '../../parts/sign-in/sign-in.styles.js'
import { whoForm } from '../../parts/sign-in/who-form.js'
import type { PersonField } from '../../parts/sign-in/person-fields.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Language } from '../../shared/locale.js'
import { Refused } from '../../shared/wire.js'
import type { ReadyStrings } from '../ready-space.strings.js'
import { SpaceFlow, spaceMemory, type SpaceDraft } from './space-flow.js'

export type SignInParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly words: () => ReadyStrings
  readonly level: () => number
  readonly signedIn: () => void
  readonly failed: (cause: unknown) => void
}

/** Who opens their space is asked for their address and the code; for their first name only where nobody knows it. */
export class SignInScreen {
  readonly #host: LitElement
  readonly #parts: SignInParts
  readonly #flow: SpaceFlow
  readonly #words: () => SignInStrings | undefined
  readonly #code: ReturnType<typeof codeForm>
  #who: ReturnType<typeof whoForm>
  #step: 'who' | 'code' = 'who'
  #draft: SpaceDraft
  /** The code was right, and nobody has this address yet. */
  #isNew = false

  constructor(host: LitElement, parts: SignInParts) {
    this.#host = host
    this.#parts = parts
    const left = spaceMemory(parts.site).recall()
    this.#draft = { firstName: left?.firstName ?? '', email: left?.email ?? '' }
    this.#flow = new SpaceFlow({
      site: parts.site,
      language: parts.language,
      draft: () => this.#draft,
      found: ({ email }) => this.#change({ email }),
    })
    this.#words = lazyStrings(host, {
      language: parts.language,
      french: signInFrench,
      learnEnglish: async () => (await import('../../parts/sign-in/sign-in.strings.en.js')).signInEnglish,
    })
    this.#who = this.#whoForm(['email'])
    this.#code = codeForm({
      ...this.#form,
      failed: (cause) => this.#codeRefused(cause),
      newcomer: () => this.#newcomer,
      correct: () => this.#turn('who', '#email'),
      signedIn: () => this.#signedIn(),
    })
    if (this.#flow.hasGoodCode) this.#step = 'code'
    this.dress()
  }

  /** Adopts the style sheets again after a move to another document. */
  dress(): void {
    adoptStyles(this.#host.renderRoot, [signInStyles])
  }

  /** Tells that a session has come to its end. */
  end(): void {
    this.#flow.end()
    this.#host.requestUpdate()
  }

  render() {
    if (!this.#words()) return nothing
    const words = this.#parts.words()
    if (this.#step === 'code')
      return this.#code.render({ head: this.#title(this.#signInWords.codeTitle), call: undefined })
    return this.#who.render({
      head: this.#isNew
        ? [this.#title(words.newHere), notice({ tone: 'plain', title: words.newHereMore })]
        : this.#title(words.signIn),
      purpose: this.#isNew ? words.firstNameWhy : words.signInWhy,
      waysOut: (cause) =>
        cause instanceof Refused && cause.reason === 'origin-undeclared' ? pageLink('/moi', words.ourPage) : nothing,
    })
  }

  get #form() {
    const { failed } = this.#parts
    return { host: this.#host, flow: this.#flow, words: () => this.#signInWords, failed }
  }

  get #signInWords(): SignInStrings {
    return this.#words() ?? signInFrench
  }

  get #newcomer() {
    const firstName = this.#draft.firstName.trim()
    return firstName ? { firstName } : {}
  }

  #title(title: string) {
    return html`<div class="step-title" role="heading" aria-level=${this.#parts.level()}>${title}</div>`
  }

  #whoForm(fields: readonly PersonField[]) {
    return whoForm({
      ...this.#form,
      // The code that came is still good.
      words: () => (this.#isNew ? { ...this.#signInWords, askCode: this.#signInWords.check } : this.#signInWords),
      fields,
      person: () => ({ ...this.#draft, phone: '' }),
      change: (part) => this.#change(part),
      codeSent: () => void this.#codeSent(),
      goOn: () => this.#signedIn(),
    })
  }

  #change(part: Partial<SpaceDraft>): void {
    this.#draft = { ...this.#draft, ...part }
    this.#host.requestUpdate()
  }

  /** With the code that was right already, once the first name is known. */
  async #codeSent(): Promise<void> {
    if (this.#isNew && this.#flow.typed) {
      try {
        if ((await this.#flow.check(this.#flow.typed, this.#newcomer)) === undefined) return this.#signedIn()
      } catch (cause) {
        this.#parts.failed(cause)
      }
    }
    this.#turn('code', '#code')
  }

  #codeRefused(cause: unknown): void {
    if (!(cause instanceof Refused) || !cause.fields.includes('firstName')) return this.#parts.failed(cause)
    this.#isNew = true
    this.#who = this.#whoForm(['firstName', 'email'])
    this.#turn('who', '#firstName')
  }

  #signedIn(): void {
    spaceMemory(this.#parts.site).forget()
    this.#isNew = false
    this.#step = 'who'
    this.#parts.signedIn()
  }

  #turn(step: 'who' | 'code', focused: string): void {
    this.#step = step
    if (step === 'code') this.#code.shown()
    void focusOn({ host: this.#host }, focused)
  }
}
