import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { Refused } from '../../shared/wire.js'
import { focusOn } from '../focus-on.js'
import { quiet } from '../notice.js'
import { whyNot } from '../refusals/why-not.js'
import type { Newcomer } from './sign-in-flow.js'
import type { SignInState } from './sign-in.states.js'
import type { SignInStrings } from './sign-in.strings.js'
import type { FormParts } from './who-form.js'
import { refusalsOf } from '../refusals/refusals-of.js'

type CodeParts = FormParts & {
  /** Sent for a person who has no account yet. */
  readonly newcomer: () => Newcomer
  /** Back to the e-mail address. */
  readonly correct: () => void
  readonly signedIn: (email: string) => void
}

type CodeView = {
  readonly head: Content
  /** The number to call when no mail arrives. */
  readonly call: Content
}

type CodeState = Extract<SignInState, `code-${string}`>

const digits = 6
/** Mails take seconds: after this time, the number to call is shown. */
const patienceMs = 120_000

export function codeForm({ host, flow, ...parts }: CodeParts) {
  let state: CodeState = 'code-open'
  let code = ''
  /** After a wrong code. */
  let triesLeft = 0
  let why = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  function render({ head, call }: CodeView) {
    const { asked } = flow
    if (!asked) return nothing
    const words = parts.words()
    const [before, after] = words.sentTo(asked.email).split(asked.email)
    const isOver = state === 'code-over'
    const isChecking = state === 'code-checking'
    const busy = isChecking || state === 'code-resending'
    const now = Date.now()
    const wait = Math.ceil((asked.askedAt + asked.resendSeconds * 1000 - now) / 1000)
    const mayCall = call && (state === 'code-refused' || now >= asked.since + patienceMs)
    if (wait > 0 || (call && !mayCall)) lookAgain()
    return html`<div class="step" data-state=${state}>
      ${head}
      <form class="step" novalidate @submit=${submit}>
        <p id="code-sent">${before}<strong>${asked.email}</strong>${after} ${words.sender(asked.sender)}</p>
        <div class="field code">
          <label for="code">${words.code}</label>
          <div id="code-said" role="status">${said(words)}</div>
          <input
            id="code"
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            autocapitalize="off"
            spellcheck="false"
            required
            .value=${code}
            ?readonly=${isChecking}
            aria-invalid=${isOver || state === 'code-wrong' || state === 'code-missing' ? 'true' : nothing}
            aria-describedby="code-sent code-said code-hint"
            @input=${type}
          />
          ${
            isOver
              ? nothing
              : html`<p class="meta" id="code-hint">
                  ${flow.isInPageOnly ? words.stay : words.minutes(asked.minutes)}
                </p>`
          }
        </div>
        <p class="ways">
          ${
            isOver
              ? html`<button type="button" class="go" part="button" @click=${resend}>${words.newCode}</button>`
              : html`<button class="go" part="button" aria-disabled=${busy}>
                  ${isChecking ? words.checking : words.check}
                </button>`
          }
          ${quiet(words.correct, parts.correct)}
          ${
            isOver
              ? nothing
              : // The seconds are not in the button's name, or screen readers would read a new one each second.
                html`<span class="resend"
                  ><button type="button" class="quiet" aria-disabled=${busy || wait > 0} @click=${resend}>
                    ${words.resend}</button
                  >${wait > 0 ? html`<span class="meta" aria-hidden="true">${words.resendIn(wait)}</span>` : nothing}</span
                >`
          }
        </p>
        ${mayCall ? html`<p>${state === 'code-refused' ? nothing : words.stillNothing} ${call}</p>` : nothing}
      </form>
    </div>`
  }

  function said(words: SignInStrings) {
    const told = {
      'code-wrong': `${words.wrong} ${words.triesLeft(triesLeft)}`,
      'code-missing': triesLeft > 0 ? `${words.codeMissing} ${words.triesLeft(triesLeft)}` : words.codeMissing,
      'code-over': words.over,
      'code-refused': why,
      'code-resent': words.resent,
    }
    if (!isIn(state, told)) return nothing
    return html`<p class=${state === 'code-resent' ? 'good' : 'wrong'}>${told[state]}</p>`
  }

  function lookAgain(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      if (host.isConnected) host.requestUpdate()
    }, 1000)
  }

  function type({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || state === 'code-checking') return
    code = target.value
    if (digitsIn(code).length === digits) void check()
    else if (state === 'code-missing' || state === 'code-resent') turn('code-open')
  }

  function submit(event: Event): void {
    event.preventDefault()
    if (state === 'code-checking' || state === 'code-resending') return
    const typed = digitsIn(code)
    if (typed.length === digits) return void check()
    // Six digits send themselves: a press after them finds the field emptied, and what was wrong is still to be read.
    if (typed || state !== 'code-wrong') turn('code-missing')
    focus()
  }

  function check(): Promise<void> {
    return attempt('code-checking', async () => {
      // Another address may have been typed meanwhile.
      const { email = '' } = flow.asked ?? {}
      const left = await flow.check(digitsIn(code), parts.newcomer())
      if (left === undefined) parts.signedIn(email)
      triesLeft = left ?? 0
      return left === undefined ? 'code-open' : left > 0 ? 'code-wrong' : 'code-over'
    })
  }

  function resend({ currentTarget }: Event): void {
    if (state === 'code-resending' || (currentTarget instanceof HTMLElement && currentTarget.ariaDisabled === 'true'))
      return
    void attempt('code-resending', async () => {
      await flow.resend()
      triesLeft = 0
      return 'code-resent'
    })
  }

  async function attempt(doing: CodeState, act: () => Promise<CodeState>): Promise<void> {
    turn(doing)
    try {
      const done = await act()
      code = ''
      turn(done)
    } catch (cause) {
      if (cause instanceof Refused && cause.reason === 'code-over') {
        code = ''
        turn('code-over')
      } else {
        parts.failed(cause)
        why = await whyNot(cause, { words: parts.words(), language: flow.language }, refusalsOf('signIn'))
        turn('code-refused')
      }
    }
    focus()
  }

  function turn(next: CodeState): void {
    state = next
    if (next === 'code-over') flow.endCode()
    host.requestUpdate()
  }

  /** Focuses the code, or the button for a new one. */
  function focus(): void {
    void focusOn({ host }, state === 'code-over' ? '.code ~ .ways .go' : '#code')
  }

  return {
    render,
    /** Called when the form is shown again, for another code or another address. */
    shown(): void {
      code = ''
      triesLeft = 0
      turn('code-open')
      // Another tab may have signed in meanwhile.
      void flow.readSession().then((session) => session && parts.signedIn(session.email))
    },
  }
}

/** People paste « 123 456 », or a whole line of the mail. */
const digitsIn = (text: string) => text.replace(/\D/g, '')

function isIn<Key extends string>(key: string, record: Record<Key, unknown>): key is Key {
  return key in record
}
