import { html, nothing, type LitElement } from 'lit'
import { Refused } from '../../shared/wire.js'
import { quiet } from '../notice.js'
import { phoneLink } from '../phone-link.js'
import type { CodeRequest } from './code-request.js'
import type { SignInStrings } from './sign-in.strings.js'

export type CodeActs = {
  /** Undefined: it was right. Otherwise how often one may still try. */
  readonly check: (code: string) => Promise<number | undefined>
  readonly resend: () => Promise<void>
  readonly correct: () => void
  /** It is good no more, whoever comes back to it. */
  readonly over: () => void
  /** Why it was not done, in words. */
  readonly why: (cause: unknown) => Promise<string>
}

export type CodeView = {
  readonly asked: CodeRequest
  readonly words: SignInStrings
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
export function codeForm(host: LitElement, acts: CodeActs) {
  let state: CodeState = 'open'
  let code = ''
  let triesLeft = 0
  let why = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  function render({ asked, words, phone, isInPageOnly }: CodeView) {
    const isOver = state === 'over'
    const isChecking = state === 'checking'
    const busy = isChecking || state === 'resending'
    const now = Date.now()
    const wait = Math.ceil((asked.askedAt + asked.resendSeconds * 1000 - now) / 1000)
    const mayCall = phone !== undefined && (state === 'refused' || now >= asked.since + patienceMs)
    if (wait > 0 || (phone !== undefined && !mayCall)) lookAgain()
    return html`<form class="step" novalidate @submit=${submit}>
      <p id="code-sent">${words.sentTo} <strong>${asked.email}</strong>. ${words.sender(asked.sender)}</p>
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
          .value=${code}
          ?readonly=${isChecking}
          aria-invalid=${isOver || state === 'wrong' || state === 'missing' ? 'true' : nothing}
          aria-describedby="code-sent code-said code-hint"
          @input=${type}
        />
        <div id="code-said" role="status">${said(words)}</div>
        ${
          isOver
            ? nothing
            : html`<p class="meta" id="code-hint">${isInPageOnly ? words.stay : words.minutes(asked.minutes)}</p>`
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
        ${quiet(words.correct, acts.correct)}
        ${
          isOver
            ? nothing
            : // The seconds are beside the button and not in its name: nobody is read a new one each second.
              html`<button type="button" class="quiet" aria-disabled=${busy || wait > 0} @click=${resend}>
                  ${words.resend}</button
                >${wait > 0 ? html`<span class="meta" aria-hidden="true">${words.resendIn(wait)}</span>` : nothing}`
        }
      </p>
      ${
        mayCall
          ? html`<p>${state === 'refused' ? nothing : words.stillNothing} ${phoneLink(phone, words.call)}</p>`
          : nothing
      }
    </form>`
  }

  function said(words: SignInStrings) {
    const told = {
      wrong: words.wrong(triesLeft),
      missing: words.codeMissing,
      over: words.over,
      refused: why,
      resent: words.resent,
    }
    if (!isIn(state, told)) return nothing
    return html`<p class=${state === 'resent' ? 'good' : 'wrong'}>${told[state]}</p>`
  }

  function lookAgain(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      if (host.isConnected) host.requestUpdate()
    }, 1000)
  }

  function type({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || state === 'checking') return
    code = target.value
    if (digitsIn(code).length === digits) void check()
    else if (state === 'missing' || state === 'resent') turn('open')
  }

  function submit(event: Event): void {
    event.preventDefault()
    if (state === 'checking' || state === 'resending') return
    if (digitsIn(code).length === digits) return void check()
    turn('missing')
    focus()
  }

  function check(): Promise<void> {
    return attempt('checking', async () => {
      const left = await acts.check(digitsIn(code))
      triesLeft = left ?? 0
      return left === undefined ? 'open' : left > 0 ? 'wrong' : 'over'
    })
  }

  function resend({ currentTarget }: Event): void {
    if (state === 'resending' || (currentTarget instanceof HTMLElement && currentTarget.ariaDisabled === 'true')) return
    void attempt('resending', async () => {
      await acts.resend()
      return 'resent'
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
        turn('over')
      } else {
        why = await acts.why(cause)
        turn('refused')
      }
    }
    focus()
  }

  function turn(next: CodeState): void {
    state = next
    if (next === 'over') acts.over()
    host.requestUpdate()
  }

  /** To the digits, or to the way to new ones. */
  function focus(): void {
    void host.updateComplete.then(() => {
      const wanted = state === 'over' ? '.code ~ .ways .go' : '#code'
      host.renderRoot.querySelector<HTMLElement>(wanted)?.focus()
    })
  }

  return {
    render,
    /** Come to anew: for another mail, or another address. */
    begin(): void {
      code = ''
      turn('open')
    },
    get state() {
      return state
    },
  }
}

/** People paste « 123 456 », or a line of the mail. */
const digitsIn = (text: string) => text.replace(/\D/g, '')

function isIn<Key extends string>(key: string, record: Record<Key, unknown>): key is Key {
  return key in record
}
