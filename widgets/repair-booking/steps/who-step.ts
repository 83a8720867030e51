import { whoForm } from '../../parts/sign-in/who-form.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { isAtHome } from '../booking-steps.js'
import { isForOurPage, ourPage } from './our-page.js'
import { phoneWay, stepHead } from './step-form.js'

export function whoStep(frame: BookingFrame): BookingStep {
  const form = whoForm({
    host: frame.host,
    flow: frame.flow,
    failed: frame.failed,
    fields: ['firstName', 'email', 'phone'],
    words: () => frame.words,
    person: () => frame.draft,
    change: (part) => frame.change(part),
    codeSent: () => frame.go('code'),
    goOn: () => frame.next(),
  })
  return {
    shown: form.shown,
    render() {
      const { draft, repairer, words } = frame
      return form.render({
        head: stepHead(frame, words.whoTitle),
        purpose: words.why(!!repairer && isAtHome(draft, repairer)),
        waysOut: (cause) => (isForOurPage(cause) ? ourPage(frame) : phoneWay(frame)),
      })
    },
  }
}
