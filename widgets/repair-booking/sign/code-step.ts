import { html, nothing } from 'lit'
import { CodeForm } from '../../parts/sign-in/code-form.js'
import { requestCode } from '../../parts/sign-in/code-request.js'
import { newKey } from '../../shared/act.js'
import { sessionAt, signIn } from '../../shared/session.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { stepTitle } from '../steps/step-form.js'
import { isInPageOnly, recall, remember } from './booking-memory.js'
import { signWords } from './sign-words.js'

/** The digits that the mail brought. */
export class CodeStep implements BookingStep {
  readonly #frame: () => BookingFrame
  readonly #form: CodeForm
  #key = newKey()

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
    this.#form = new CodeForm(frame().host, {
      check: (code) => this.#check(code),
      resend: () => this.#resend(),
      correct: () => this.#frame().go('who'),
      failed: (cause) => this.#frame().failed(cause),
    })
  }

  shown(): void {
    void this.#look()
  }

  render() {
    const frame = this.#frame()
    const { language, repairer, site } = frame
    const words = signWords(frame)
    const asked = recall(site)?.asked
    if (!asked) return nothing
    return html`<div data-state=${`code-${this.#form.state}` as const}>
      ${stepTitle(frame, words.codeTitle)}
      ${this.#form.render({ asked, words, language, phone: repairer?.phone, isInPageOnly: isInPageOnly(site) })}
    </div>`
  }

  /** Another tab may have signed in meanwhile. */
  async #look(): Promise<void> {
    const { site, setSignedIn, go } = this.#frame()
    if (!(await sessionAt(site))) return
    setSignedIn(true)
    go('recap')
  }

  async #check(code: string): Promise<number | undefined> {
    const { draft, repairer, site } = this.#frame()
    const { near, address, firstName } = draft
    const communeCode =
      address?.communeCode ?? (near && 'code' in near ? near.code : undefined) ?? repairer?.communeCode ?? ''
    const flow = recall(site)?.secret ?? ''
    const answer = await signIn({ code, communeCode, firstName: firstName.trim(), flow, site })
    if (answer.outcome === 'wrong') return answer.triesLeft
    const frame = this.#frame()
    frame.setSignedIn(true)
    frame.go('recap')
    return undefined
  }

  async #resend(): Promise<void> {
    const { draft, language, site } = this.#frame()
    const before = recall(site)
    if (!before?.asked) return
    const { email, since } = before.asked
    const asked = await requestCode(before.secret, { site, email, language, key: this.#key })
    this.#key = newKey()
    remember(site, { draft, secret: before.secret, asked: { ...asked, since } })
  }
}
