import { phoneLink } from '../../parts/phone-link.js'
import { codeForm } from '../../parts/sign-in/code-form.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { stepHead } from './step-form.js'

export function codeStep(frame: BookingFrame): BookingStep {
  const form = codeForm({
    host: frame.host,
    flow: frame.flow,
    failed: frame.failed,
    words: () => frame.words,
    newcomer() {
      const { draft, repairer } = frame
      const { near, address, firstName } = draft
      const communeCode = address?.communeCode ?? (near && 'code' in near ? near.code : (repairer?.communeCode ?? ''))
      return { communeCode, firstName: firstName.trim() }
    },
    correct: () => frame.back(),
    signedIn(email) {
      frame.change({ email })
      frame.go('recap')
    },
  })
  return {
    shown: form.shown,
    render() {
      const { repairer, words } = frame
      const call = repairer?.phone === undefined ? undefined : phoneLink(repairer.phone, words.call)
      return form.render({ head: stepHead(frame, words.codeTitle), call })
    },
  }
}
