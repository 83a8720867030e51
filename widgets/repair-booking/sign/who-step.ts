import { html, nothing } from 'lit'
import { newSecret, requestCode } from '../../parts/sign-in/code-request.js'
import { personField, wrongOf, type PersonField } from '../../parts/sign-in/person-fields.js'
import { whyNot } from '../../parts/sign-in/why-not.js'
import { notice, quiet } from '../../parts/notice.js'
import { sessionAt, signOut, type Session } from '../../shared/session.js'
import { keyed } from '../../shared/act.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { isAtHome } from '../booking-steps.js'
import { callWay, focusOn, stepHead, submitting } from '../steps/step-form.js'
import { recall, remember, rememberedStep } from './booking-memory.js'
import { isForOurPage, ourPage } from './our-page.js'
import type { SignState } from './sign.states.js'

type WhoState = Extract<SignState, `who-${string}`>

/** Who comes: asked once, and no more of whoever has signed in already. */
export function whoStep(frame: BookingFrame): BookingStep {
  let state: WhoState = 'who-open'
  let isTried = false
  let session: Session | undefined
  let cause: unknown
  let why = ''
  let keyOf = keyed()

  function render() {
    const { draft, repairer, sessionEnded, site, words } = frame
    const busy = state === 'who-sending'
    const fields = fieldsAsked()
    const view = {
      person: draft,
      words,
      wrong: isTried ? wrongOf(draft, fields, words) : {},
      change: (part: Partial<typeof draft>) => frame.change(part),
    }
    return html`<form
      class="step"
      novalidate
      data-state=${session && state === 'who-open' ? 'who-signed-in' : state}
      @submit=${submitting(go)}
    >
      ${stepHead(frame, words.whoTitle)} ${sessionEnded ? notice({ tone: 'warn', title: words.signedOut }) : nothing}
      ${
        session
          ? html`<p>
              ${words.signedInAs} <strong>${session.email}</strong> ${quiet(words.notMe, () => void forget())}
            </p>`
          : nothing
      }
      ${fields.map((field) => personField(field, view))}
      <p class="meta">${words.why(!!repairer && isAtHome(draft, repairer))}</p>
      <div role="status">
        ${
          state === 'who-refused'
            ? notice({ tone: 'bad', title: why, ways: isForOurPage(cause) ? ourPage(frame) : callWay(frame) })
            : nothing
        }
      </div>
      <p class="ways">
        <button class="go" part="button" aria-disabled=${busy}>
          ${busy ? words.asking : session ? words.check : words.askCode}
        </button>
        ${!session && rememberedStep(recall(site)) === 'code' ? quiet(words.haveCode, () => frame.go('code')) : nothing}
      </p>
    </form>`
  }

  function fieldsAsked(): readonly PersonField[] {
    return session ? ['firstName', 'phone'] : ['firstName', 'email', 'phone']
  }

  /** Another tab may have signed in meanwhile, or out. */
  async function look(): Promise<void> {
    session = await sessionAt(frame.site)
    frame.signedIn = !!session
    if (!session) return frame.host.requestUpdate()
    const { email, firstName } = session
    frame.change({ email, firstName: frame.draft.firstName || firstName })
  }

  function go(): void {
    if (state === 'who-sending') return
    isTried = true
    const [wrong] = Object.keys(wrongOf(frame.draft, fieldsAsked(), frame.words))
    if (wrong) void focusOn(frame, `#${wrong}`)
    else if (session) frame.next()
    else void ask()
  }

  async function ask(): Promise<void> {
    const { site, draft, language } = frame
    frame.sessionEnded = false
    turn('who-sending')
    const { secret = newSecret(), asked: before } = recall(site) ?? {}
    const email = draft.email.trim()
    // From here on, and not before, this tab remembers; the code of before as long as no other has left.
    remember(site, { draft, secret, asked: before })
    try {
      const isThere = before?.email === email && rememberedStep({ asked: before }) === 'code'
      const asked = isThere ? before : await requestCode(secret, { site, email, language, key: keyOf(email) })
      remember(site, { draft: frame.draft, secret, asked })
      keyOf = keyed()
      turn('who-open')
      frame.go('code')
    } catch (failure) {
      cause = failure
      frame.failed(cause)
      why = await whyNot(cause, frame, true)
      turn('who-refused')
    }
  }

  async function forget(): Promise<void> {
    session = undefined
    frame.signedIn = false
    frame.change({ firstName: '', email: '', phone: '' })
    await signOut(frame.site).catch(frame.failed)
    void focusOn(frame, '#firstName')
  }

  function turn(next: WhoState): void {
    state = next
    frame.host.requestUpdate()
  }

  return { render, shown: () => void look() }
}
