import { nothing } from 'lit'
import { notice } from '../../parts/notice.js'
import { codeForm } from '../../parts/sign-in/code-form.js'
import type { SignInFlow } from '../../parts/sign-in/sign-in-flow.js'
import type { PublishFrame, Screen } from './publish-frame.js'

/** `isKept`: whether the offer outlives the page while the mail is read. */
export function codeScreen(frame: PublishFrame, flow: SignInFlow, isKept: () => boolean): Screen {
  const form = codeForm({
    host: frame.host,
    flow,
    failed: frame.failed,
    words: () => frame.words,
    newcomer() {
      const { firstName, home } = frame.publisher
      return { firstName: firstName.trim(), ...(home && { communeCode: home.code }) }
    },
    correct: () => frame.go('who'),
    signedIn(email) {
      frame.changePublisher({ email })
      frame.go('send')
    },
  })
  return {
    state: 'code-awaited',

    get title() {
      return frame.words.codeTitle
    },

    shown: form.shown,

    render: () =>
      form.render({
        head: isKept() ? nothing : notice({ tone: 'warn', title: frame.words.notKept }),
        call: undefined,
      }),
  }
}
