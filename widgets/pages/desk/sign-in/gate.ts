import { html, nothing, type LitElement } from 'lit'
import { focusOn } from '../../../parts/focus-on.js'
import { lazyStrings } from '../../../parts/lazy-strings.js'
import { notice, quiet } from '../../../parts/notice.js'
import { codeForm } from '../../../parts/sign-in/code-form.js'
import { signInFrench, learnSignIn, type SignInStrings } from '../../../parts/sign-in/sign-in.strings.js'
import { signInStyles } from '../../../parts/sign-in/sign-in.styles.js'
import { whoForm } from '../../../parts/sign-in/who-form.js'
import { adoptStyles } from '../../../shared/adopted-styles.js'
import { languageOf, type Language } from '../../../shared/language-of.js'
import { Refused } from '../../../shared/wire.js'
import type { DeskPresence, Presence } from '../presence.js'
import { deskMemory, DeskFlow } from './desk-flow.js'
import type { ScreenLock } from './screen-lock.js'
import type { SharedScreen } from './shared-screen.js'
import { gateFrench, learnGate, type GateStrings } from './gate.strings.js'

type GateParts = {
  readonly language: () => Language
  readonly why: () => Presence
  /** The person whose desk it was, and whose code is wanted. */
  readonly email: () => string
  readonly screen: SharedScreen
  readonly lockedAt: () => Date | undefined
  /** How many things wait that were begun here. */
  readonly kept: () => number
  readonly entered: () => Promise<void>
  /** Back to the room, without the act. */
  readonly giveUp: () => void
  readonly failed: (cause: unknown) => void
}

type GateAt = Pick<GateParts, 'screen' | 'kept' | 'failed'> & { readonly presence: DeskPresence }

/** The gate of a desk, for whoever comes to it. */
export const gateOf = (host: LitElement, { presence, ...parts }: GateAt): Gate =>
  new Gate(host, {
    ...parts,
    language: () => languageOf(host),
    why: () => presence.state,
    email: () => presence.email,
    lockedAt: () => presence.lockedAt,
    entered: () => presence.entered(),
    giveUp: () => presence.giveUp(),
  })

/** Asks for an address and the code that is sent to it: to enter, to unlock, and for an act that wants a fresh one. */
export class Gate {
  readonly #host: LitElement
  readonly #parts: GateParts
  readonly #flow: DeskFlow
  readonly #signInWords: () => SignInStrings | undefined
  readonly #ownWords: () => GateStrings | undefined
  readonly #who: ReturnType<typeof whoForm>
  /** For an act: only they who are there. */
  readonly #whoAgain: ReturnType<typeof whoForm>
  readonly #code: ReturnType<typeof codeForm>
  /** On a shared screen, until a mailed code is asked for. */
  #lock: ScreenLock | undefined
  #isByMail = false
  #step: 'who' | 'code' = 'who'
  #email = ''
  /** The code was right, and nobody has this address. */
  #isUnknown = false

  constructor(host: LitElement, parts: GateParts) {
    this.#host = host
    this.#parts = parts
    const { language, failed } = parts
    this.#email = deskMemory.recall()?.email ?? ''
    this.#flow = new DeskFlow({
      site: () => undefined,
      language,
      memory: deskMemory,
      whatToKeep: () => ({ email: this.#email }),
      found: () => {},
    })
    this.#signInWords = lazyStrings(host, { language, french: signInFrench, learn: learnSignIn })
    this.#ownWords = lazyStrings(host, { language, french: gateFrench, learn: learnGate })
    const form = { host, flow: this.#flow, words: () => this.#signInWords() ?? signInFrench }
    const who = {
      ...form,
      failed,
      person: () => ({ firstName: '', email: this.#email, phone: '' }),
      change: ({ email = this.#email }: { readonly email?: string }) => {
        this.#email = email
        host.requestUpdate()
      },
      codeSent: () => this.#turn('code'),
      goOn: () => void parts.entered(),
    }
    this.#who = whoForm({ ...who, fields: ['email'] })
    this.#whoAgain = whoForm({ ...who, fields: [] })
    this.#code = codeForm({
      ...form,
      failed: (cause) => this.#codeRefused(cause),
      newcomer: () => ({}),
      correct: () => this.#turn('who'),
      signedIn: () => this.#signedIn(),
    })
    if (this.#flow.hasGoodCode) this.#step = 'code'
  }

  /** Begins anew, with the keyboard at its beginning. */
  show(): void {
    // Again: a room that closes takes along what was adopted since it opened.
    adoptStyles(this.#host.renderRoot, [signInStyles])
    const why = this.#parts.why()
    this.#flow.isFresh = why === 'fresh'
    this.#flow.session = undefined
    this.#isByMail = why === 'fresh' || this.#step === 'code'
    if (!this.#isByMail && this.#parts.screen.here) void this.#byDigits()
    if (this.#parts.email()) this.#email = this.#parts.email()
    this.#isUnknown = false
    if (why !== 'out') this.#step = 'who'
    if (why !== 'out' && this.#isAskingMail) void focusOn({ host: this.#host }, '.gate h1')
  }

  render() {
    const words = this.#ownWords()
    if (!words || !this.#signInWords()) return nothing
    if (!this.#isAskingMail) return html`<div class="gate">${this.#lock?.render()}</div>`
    const why = this.#parts.why()
    const said = why === 'looking' || why === 'in' ? words.out : words[why]
    const head = html`<h1 tabindex="-1">${this.#step === 'code' ? words.codeTitle : said.title}</h1>
      <p>${said.more}</p>
      ${this.#isUnknown ? notice({ tone: 'warn', title: words.unknown, more: words.unknownMore }) : nothing}`
    return html`<div class="gate">
      ${
        this.#step === 'code'
          ? this.#code.render({ head, call: undefined })
          : why === 'fresh'
            ? this.#whoAgain.render({ head, purpose: words.sentTo(this.#email), waysOut: () => nothing })
            : this.#who.render({ head, purpose: words.purpose, waysOut: () => nothing })
      }
      ${why === 'fresh' ? html`<p class="ways">${quiet(words.giveUp, this.#parts.giveUp)}</p>` : nothing}
      ${
        why !== 'fresh' && this.#parts.screen.here
          ? html`<p class="ways">${quiet(words.byDigits, () => void this.#byDigits())}</p>`
          : nothing
      }
    </div>`
  }

  get #isAskingMail(): boolean {
    return this.#isByMail || !this.#parts.screen.here
  }

  async #byDigits(): Promise<void> {
    const { language, screen, lockedAt, kept, entered } = this.#parts
    const { ScreenLock } = await import('./screen-lock.js')
    this.#lock ??= new ScreenLock(this.#host, {
      language,
      screen,
      lockedAt,
      kept,
      opened: entered,
      mail: () => this.#byMail(),
    })
    this.#isByMail = false
    deskMemory.forget()
    this.#step = 'who'
    await this.#lock.show()
  }

  #byMail(): void {
    this.#isByMail = true
    // Whose screen it was is named to nobody.
    this.#email = ''
    this.#turn('who')
  }

  #signedIn(): void {
    deskMemory.forget()
    this.#step = 'who'
    void this.#parts.screen.forgive()
    void this.#parts.entered()
  }

  #codeRefused(cause: unknown): void {
    if (!(cause instanceof Refused) || !cause.fields.includes('firstName')) return this.#parts.failed(cause)
    this.#isUnknown = true
    deskMemory.forget()
    this.#turn('who')
  }

  #turn(step: 'who' | 'code'): void {
    this.#step = step
    if (step === 'code') {
      this.#isUnknown = false
      this.#code.shown()
    }
    void focusOn({ host: this.#host }, step === 'code' ? '#code' : '#email, .gate .go')
  }
}
