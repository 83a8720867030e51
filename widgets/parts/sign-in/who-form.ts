import { html, nothing, type LitElement } from 'lit'
import { focusOn } from '../focus-on.js'
import { notice, quiet } from '../notice.js'
import { whyNot } from '../refusals/why-not.js'
import { personField, wrongOf, type Person, type PersonField } from './person-fields.js'
import type { SignInFlow } from './sign-in-flow.js'
import type { SignInState } from './sign-in.states.js'
import type { SignInStrings } from './sign-in.strings.js'

/** What every form of a sign-in is given by the element or page around it. */
export type FormParts = {
  readonly host: LitElement
  readonly flow: SignInFlow
  readonly words: () => SignInStrings
  /** For the page's own log. */
  readonly failed: (cause: unknown) => void
}

export type WhoParts = FormParts & {
  /** What is asked, in order; where the mail goes only of whoever has not signed in. */
  readonly fields: readonly PersonField[]
  readonly person: () => Person
  readonly change: (part: Partial<Person>) => void
  /** A code has left, or one that has is still good. */
  readonly codeSent: () => void
  /** Somebody who has signed in wants to go on. */
  readonly goOn: () => void
}

export type WhoView = {
  /** What stands above: a title. */
  readonly head: unknown
  /** What the answers are for, and who sees them. */
  readonly purpose: string
  /** What one can do where no code could be sent. */
  readonly waysOut: (cause: unknown) => unknown
}

type WhoState = Extract<SignInState, `who-${string}`>

/** Who it is: asked for a code, and no more of whoever has signed in already. */
export function whoForm({ host, flow, fields, ...parts }: WhoParts) {
  let state: WhoState = 'who-open'
  let isTried = false
  let cause: unknown
  let why = ''

  function render({ head, purpose, waysOut }: WhoView) {
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
      ${asked.map((field) => personField(field, view))}
      <p class="meta">${purpose}</p>
      <div role="status">
        ${state === 'who-refused' ? notice({ tone: 'bad', title: why, ways: waysOut(cause) }) : nothing}
      </div>
      <p class="ways">
        <button class="go" part="button" aria-disabled=${busy}>
          ${busy ? words.asking : session ? words.check : words.askCode}
        </button>
        ${!session && flow.hasGoodCode ? quiet(words.haveCode, parts.codeSent) : nothing}
      </p>
    </form>`
  }

  function fieldsAsked(): readonly PersonField[] {
    return flow.session ? fields.filter((field) => field !== 'email') : fields
  }

  function submit(event: Event): void {
    event.preventDefault()
    if (state === 'who-sending') return
    isTried = true
    const [wrong] = Object.keys(wrongOf(parts.person(), fieldsAsked(), parts.words()))
    if (wrong) void focusOn({ host }, `#${wrong}`)
    else if (flow.session) parts.goOn()
    else void ask()
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
      why = await whyNot(cause, { words: parts.words(), language: flow.language }, () => import('./sign-in-refusal.js'))
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

  return { render, shown: () => void flow.look().then(() => host.requestUpdate()) }
}
