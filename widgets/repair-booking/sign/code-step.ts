import { html, nothing } from 'lit'
import { codeForm } from '../../parts/sign-in/code-form.js'
import { requestCode } from '../../parts/sign-in/code-request.js'
import { whyNot } from '../../parts/sign-in/why-not.js'
import { newKey } from '../../shared/act.js'
import { sessionAt, signIn } from '../../shared/session.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { stepTitle } from '../steps/step-form.js'
import { isInPageOnly, recall, remember } from './booking-memory.js'

/** The digits that the mail brought. */
export function codeStep(frame: BookingFrame): BookingStep {
  const form = codeForm(frame.host, {
    check,
    resend,
    correct: () => frame.go('who'),
    why(cause) {
      frame.failed(cause)
      return whyNot(cause, frame)
    },
  })
  let key = newKey()

  async function check(code: string): Promise<number | undefined> {
    const { draft, repairer, site } = frame
    const { near, address, firstName } = draft
    const communeCode = address?.communeCode ?? (near && 'code' in near ? near.code : (repairer?.communeCode ?? ''))
    const flow = recall(site)?.secret ?? ''
    const answer = await signIn({ code, communeCode, firstName: firstName.trim(), flow, site })
    if (answer.outcome === 'wrong') return answer.triesLeft
    goOn()
    return undefined
  }

  async function resend(): Promise<void> {
    const { language, site } = frame
    const before = recall(site)
    if (!before?.asked) return
    const { secret, asked } = before
    const { email, since } = asked
    const newer = await requestCode(secret, { site, email, language, key })
    key = newKey()
    remember(site, { draft: frame.draft, secret, asked: { ...newer, since } })
  }

  function goOn(): void {
    frame.signedIn = true
    frame.go('recap')
  }

  return {
    /** Another tab may have signed in meanwhile. */
    shown: () => void sessionAt(frame.site).then((session) => session && goOn()),
    render() {
      const { words, repairer, site } = frame
      const asked = recall(site)?.asked
      if (!asked) return nothing
      return html`<div data-state=${`code-${form.state}` as const}>
        ${stepTitle(frame, words.codeTitle)}
        ${form.render({ asked, words, phone: repairer?.phone, isInPageOnly: isInPageOnly(site) })}
      </div>`
    },
  }
}
