import { html, nothing, type LitElement } from 'lit'
import { newSecret, requestCode } from '../../parts/sign-in/code-request.js'
import { personField, wrongOf, type PersonField } from '../../parts/sign-in/person-fields.js'
import { notice } from '../../parts/notice.js'
import { sessionAt, signOut, type Session } from '../../shared/session.js'
import { refusalText } from '../../shared/refusal-text.js'
import { newKey } from '../../shared/act.js'
import { addressOf, Refused } from '../../shared/wire.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { focusOn, stepTitle } from '../steps/step-form.js'
import { recall, remember } from './booking-memory.js'
import type { SignState } from './sign.states.js'
import { signWords, type SignWords } from './sign-words.js'

const ended = new WeakSet<LitElement>()

/** The session is over, and why one is asked again must be said. */
export function noteSignedOut(host: LitElement): void {
  ended.add(host)
}

type WhoState = Extract<SignState, `who-${string}`>

/** Who comes: asked once, and no more of whoever has signed in already. */
export class WhoStep implements BookingStep {
  readonly #frame: () => BookingFrame
  #state: WhoState = 'who-open'
  #isTried = false
  #session: Session | undefined
  #cause: unknown
  #key = { of: '', key: '' }

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
  }

  shown(): void {
    void this.#look()
  }

  render() {
    const frame = this.#frame()
    const words = signWords(frame)
    const { repairer } = frame
    const state = this.#session && this.#state === 'who-open' ? 'who-signed-in' : this.#state
    const busy = this.#state === 'who-sending'
    return html`<form class="step" novalidate data-state=${state} @submit=${this.#onSubmit}>
      ${stepTitle(frame, words.whoTitle)}
      ${ended.has(frame.host) ? notice({ tone: 'warn', title: words.refusals['signed-out'] }) : nothing}
      ${this.#session ? this.#signedIn(this.#session, words) : nothing}
      ${this.#fields.map((field) => personField(field, this.#view(words)))}
      <p class="meta">${words.why(repairer?.name ?? '')}</p>
      <div role="status">${this.#state === 'who-refused' ? this.#refused(frame, words) : nothing}</div>
      <p class="ways">
        <button class="go" part="button" aria-disabled=${busy}>
          ${busy ? words.asking : this.#session ? words.check : words.askCode}
        </button>
      </p>
    </form>`
  }

  #signedIn({ email }: Session, words: SignWords) {
    return html`<p>
      ${words.signedInAs} <strong>${email}</strong>
      <button type="button" class="quiet" @click=${this.#onNotMe}>${words.notMe}</button>
    </p>`
  }

  #refused({ language, opening }: BookingFrame, words: SignWords) {
    const isElsewhere = this.#cause instanceof Refused && this.#cause.reason === 'origin-undeclared'
    const ways = isElsewhere && html`<a class="way" href=${addressOf(opening.site.page)}>${words.ourPage}</a>`
    return notice({ tone: 'bad', title: refusalText(this.#cause, words, language), ways })
  }

  get #fields(): readonly PersonField[] {
    return this.#session ? ['firstName', 'phone'] : ['firstName', 'email', 'phone']
  }

  #view(words: SignWords) {
    const { draft, change } = this.#frame()
    const wrong = this.#isTried ? wrongOf(draft, this.#fields, words) : new Map()
    return { person: draft, words, wrong, change }
  }

  /** Another tab may have signed in meanwhile, or out. */
  async #look(): Promise<void> {
    const { site, setSignedIn, draft, change } = this.#frame()
    this.#session = await sessionAt(site)
    if (this.#session && !draft.firstName) change({ firstName: this.#session.firstName })
    if (this.#session) change({ email: this.#session.email })
    setSignedIn(this.#session !== undefined)
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    const frame = this.#frame()
    if (this.#state === 'who-sending') return
    this.#isTried = true
    const [wrong] = wrongOf(frame.draft, this.#fields, signWords(frame)).keys()
    if (wrong) void focusOn(frame, `#${wrong}`)
    else if (this.#session) frame.next()
    else void this.#ask(frame)
  }

  async #ask({ site, draft, language, host, failed }: BookingFrame): Promise<void> {
    ended.delete(host)
    this.#turn('who-sending')
    const secret = recall(site)?.secret ?? newSecret()
    const email = draft.email.trim()
    // From here on, and not before, this tab remembers.
    remember(site, { draft, secret })
    try {
      const asked = await requestCode(secret, { site, email, language, key: this.#keyOf(email) })
      remember(site, { draft: this.#frame().draft, secret, asked })
      this.#key = { of: '', key: '' }
      this.#turn('who-open')
      this.#frame().go('code')
    } catch (cause) {
      this.#cause = cause
      failed(cause)
      this.#turn('who-refused')
    }
  }

  #keyOf(email: string): string {
    if (this.#key.of !== email) this.#key = { of: email, key: newKey() }
    return this.#key.key
  }

  readonly #onNotMe = async () => {
    const frame = this.#frame()
    this.#session = undefined
    frame.change({ firstName: '', email: '', phone: '' })
    frame.setSignedIn(false)
    try {
      await signOut(frame.site)
    } catch (cause) {
      frame.failed(cause)
    }
    void focusOn(frame, '#firstName')
  }

  #turn(state: WhoState): void {
    this.#state = state
    this.#frame().host.requestUpdate()
  }
}
