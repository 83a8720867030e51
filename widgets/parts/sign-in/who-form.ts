import { html, nothing, type LitElement } from 'lit'
import type { Content } from '../../shared/content.js'
import { focusOn } from '../focus-on.js'
import { notice, quiet } from '../notice.js'
import { whyNot } from '../refusals/why-not.js'
import { mailDoubt } from './mail-doubt.js'
import { personField, wrongOf, type Person, type PersonField } from './person-fields.js'
import type { SignInFlow } from './sign-in-flow.js'
import type { SignInState } from './sign-in.states.js'
import type { SignInStrings } from './sign-in.strings.js'
import { refusalsOf } from '../refusals/refusals-of.js'

export type FormParts = {
  readonly host: LitElement
  readonly flow: SignInFlow
  readonly words: () => SignInStrings
  readonly failed: (cause: unknown) => void
}

type WhoParts = FormParts & {
  /** The fields in order; the e-mail address is asked only without a session. */
  readonly fields: readonly PersonField[]
  /** Those asked with a session, if not the same. */
  readonly fieldsKnown?: readonly PersonField[]
  /** Selectors of what else is lacking: before the fields, and among `more`. */
  readonly lackingBefore?: () => string | undefined
  readonly lacking?: () => string | undefined
  /** Awaited before it is told what is lacking; undefined where that is told already. */
  readonly told?: () => Promise<unknown> | undefined
  readonly person: () => Person
  readonly change: (part: Partial<Person>) => void
  /** Called when a code was sent, or the previous one is still valid. */
  readonly codeSent: () => void
  /** Called when a signed-in person submits the form. */
  readonly goOn: () => void
}

type WhoView = {
  readonly head: Content
  /** Asked before who the person is. `isTried`: say what is lacking. */
  readonly before?: (isTried: boolean) => Content
  /** The text about the use of the data, and who sees it. */
  readonly purpose: string
  /** Asked after. */
  readonly more?: (isTried: boolean) => Content
  /** The next steps when no code could be sent. */
  readonly waysOut: (cause: unknown) => Content
}

type WhoState = Extract<SignInState, `who-${string}`>

/** Asks who the person is; with a session, no code is sent. */
export function whoForm({ host, flow, fields, ...parts }: WhoParts) {
  let state: WhoState = 'who-open'
  let isTried = false
  let cause: unknown
  let why = ''
  const doubt = mailDoubt(host, 'email')

  function render({ head, before, purpose, more, waysOut }: WhoView) {
    const { session } = flow
    const words = parts.words()
    const person = parts.person()
    const asked = fieldsAsked()
    const busy = state === 'who-sending'
    const view = { person, words, wrong: isTried ? wrongOf(person, asked, words) : {}, change: parts.change }
    return html`<form
      class="step"
      novalidate
      data-state=${session && state === 'who-open' ? 'who-signed-in' : state}
      @submit=${submit}
    >
      ${head} ${flow.hasEnded ? notice({ tone: 'warn', title: words.signedOut }) : nothing}
      ${
        session
          ? html`<p>
              ${words.signedInAs} <strong>${session.email}</strong> ${quiet(words.notMe, () => void forget())}
            </p>`
          : nothing
      }
      ${before?.(isTried)}
      ${asked.map((field) => [personField(field, view), field === 'email' ? doubted(person) : nothing])}
      ${more?.(isTried)}
      <p class="meta">${purpose}</p>
      <div role="status">
        ${state === 'who-refused' ? notice({ tone: 'bad', title: why, ways: waysOut(cause) }) : nothing}
      </div>
      <p class="ways">
        <button class="go" part="button" aria-disabled=${busy}>
          ${session ? words.check : busy ? words.asking : words.askCode}
        </button>
        ${!session && flow.hasGoodCode ? quiet(words.haveCode, parts.codeSent) : nothing}
      </p>
    </form>`
  }

  function doubted({ email }: Person) {
    return doubt.render({
      email,
      words: parts.words(),
      goOn: () => void ask(),
      change: (meant) => parts.change({ email: meant }),
    })
  }

  function fieldsAsked(): readonly PersonField[] {
    const { fieldsKnown = fields } = parts
    return flow.session ? fieldsKnown.filter((field) => field !== 'email') : fields
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    if (state === 'who-sending') return
    const told = parts.told?.()
    if (told) {
      turn('who-sending')
      await told
      turn('who-open')
    }
    isTried = true
    const [wrong] = Object.keys(wrongOf(parts.person(), fieldsAsked(), parts.words()))
    const lacking = parts.lackingBefore?.() ?? (wrong ? `#${wrong}` : parts.lacking?.())
    if (lacking) void focusOn({ host }, lacking)
    else if (flow.session) parts.goOn()
    else if (!doubt.holds(parts.person().email)) void ask()
  }

  async function ask(): Promise<void> {
    turn('who-sending')
    try {
      await flow.ask(parts.person().email.trim())
      turn('who-open')
      parts.codeSent()
    } catch (failure) {
      cause = failure
      parts.failed(cause)
      why = await whyNot(cause, { words: parts.words(), language: flow.language }, refusalsOf('signIn'))
      turn('who-refused')
    }
  }

  async function forget(): Promise<void> {
    const signingOut = flow.signOut()
    parts.change({ firstName: '', email: '', phone: '' })
    await signingOut.catch(parts.failed)
    void focusOn({ host }, `#${fields[0]}`)
  }

  function turn(next: WhoState): void {
    state = next
    host.requestUpdate()
  }

  return { render, shown: () => void flow.readSession().then(() => host.requestUpdate()) }
}
