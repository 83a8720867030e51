import { html, nothing } from 'lit'
import { codeForm } from '../../parts/sign-in/code-form.js'
import { requestCode, type CodeRequest } from '../../parts/sign-in/code-request.js'
import { whyNot } from '../../parts/sign-in/why-not.js'
import { newKey } from '../../shared/act.js'
import { sessionAt, signIn } from '../../shared/session.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { stepHead } from '../steps/step-form.js'
import { isInPageOnly, recall, remember } from './booking-memory.js'

/** The digits that the mail brought. */
export function codeStep(frame: BookingFrame): BookingStep {
  const form = codeForm(frame.host, {
    check,
    resend,
    correct: () => frame.back(),
    over: () => note({ minutes: 0 }),
    why(cause) {
      frame.failed(cause)
      return whyNot(cause, frame, true)
    },
  })
  let key = newKey()

  async function check(code: string): Promise<number | undefined> {
    const { draft, repairer, site } = frame
    const { near, address, firstName } = draft
    const communeCode = address?.communeCode ?? (near && 'code' in near ? near.code : (repairer?.communeCode ?? ''))
    const { secret: flow = '', asked } = recall(site) ?? {}
    const answer = await signIn({ code, communeCode, firstName: firstName.trim(), flow, site })
    if (answer.outcome === 'wrong') return answer.triesLeft
    // Another address may have been typed since.
    if (asked) frame.change({ email: asked.email })
    goOn()
    return undefined
  }

  async function resend(): Promise<void> {
    const { language, site } = frame
    const { secret, asked } = recall(site) ?? {}
    if (!secret || !asked) return
    const { email, since } = asked
    const newer = await requestCode(secret, { site, email, language, key })
    key = newKey()
    note({ ...newer, since })
  }

  function note(news: Partial<CodeRequest>): void {
    const { draft, site } = frame
    const { secret, asked } = recall(site) ?? {}
    if (secret && asked) remember(site, { draft, secret, asked: { ...asked, ...news } })
  }

  function goOn(): void {
    frame.signedIn = true
    frame.go('recap')
  }

  return {
    shown() {
      form.begin()
      // Another tab may have signed in meanwhile.
      void sessionAt(frame.site).then((session) => session && goOn())
    },
    render() {
      const { words, repairer, site } = frame
      const asked = recall(site)?.asked
      if (!asked) return nothing
      return html`<div class="step" data-state=${`code-${form.state}` as const}>
        ${stepHead(frame, words.codeTitle)}
        ${form.render({ asked, words, phone: repairer?.phone, isInPageOnly: isInPageOnly(site) })}
      </div>`
    },
  }
}
