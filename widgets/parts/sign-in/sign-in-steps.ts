import { nothing, type LitElement } from 'lit'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { Refused } from '../../shared/wire.js'
import { focusOn } from '../focus-on.js'
import { lazyStrings } from '../lazy-strings.js'
import { notice, pageLink } from '../notice.js'
import { codeForm } from './code-form.js'
import type { PersonField } from './person-fields.js'
import { StepFlow, signInMemory, type SignInDraft } from './step-flow.js'
import { signInFrench, learnSignIn, type SignInStrings } from './sign-in.strings.js'
import { signInStyles } from './sign-in.styles.js'
import { whoForm } from './who-form.js'

type Words = Readonly<Record<'signIn' | 'signInWhy' | 'newHere' | 'newHereMore' | 'firstNameWhy' | 'ourPage', string>>

export type SignInParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly words: () => Words
  /** A heading over the present step. */
  readonly title: (text: string) => Content
  /** Where the tab keeps what is begun. */
  readonly place: () => string
  /** Filled in already. */
  readonly email?: string | undefined
  /** Kept by the tab too while the mail is read. */
  readonly alsoKept?: () => object
  /** Path of the same on our own page. */
  readonly page: () => string
  readonly signedIn: () => void
  readonly failed: (cause: unknown) => void
}

/** Asks for an address and the code that is sent there; for the first name only where nobody knows the address. */
export class SignInSteps {
  readonly #host: LitElement
  readonly #parts: SignInParts
  readonly #flow: StepFlow
  readonly #words: () => SignInStrings | undefined
  readonly #code: ReturnType<typeof codeForm>
  readonly #memory: ReturnType<typeof signInMemory>
  #who: ReturnType<typeof whoForm>
  #step: 'who' | 'code' = 'who'
  #draft: SignInDraft
  /** The code was right, and nobody has this address yet. */
  #isNew = false

  constructor(host: LitElement, parts: SignInParts) {
    this.#host = host
    this.#parts = parts
    this.#memory = signInMemory(parts.place)
    const left = this.#memory.recall()
    this.#draft = { firstName: left?.firstName ?? '', email: left?.email ?? parts.email ?? '' }
    this.#flow = new StepFlow({
      site: parts.site,
      language: parts.language,
      memory: this.#memory,
      draft: () => ({ ...this.#draft, ...parts.alsoKept?.() }),
      found: ({ email }) => this.#change({ email }),
    })
    this.#words = lazyStrings(host, { language: parts.language, french: signInFrench, learn: learnSignIn })
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
      return this.#code.render({ head: this.#parts.title(this.#signInWords.codeTitle), call: undefined })
    return this.#who.render({
      head: this.#isNew
        ? [this.#parts.title(words.newHere), notice({ tone: 'plain', title: words.newHereMore })]
        : this.#parts.title(words.signIn),
      purpose: this.#isNew ? words.firstNameWhy : words.signInWhy,
      waysOut: (cause) =>
        cause instanceof Refused && cause.reason === 'origin-undeclared'
          ? pageLink(this.#parts.page(), words.ourPage)
          : nothing,
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

  #change(part: Partial<SignInDraft>): void {
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
    this.#memory.forget()
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
