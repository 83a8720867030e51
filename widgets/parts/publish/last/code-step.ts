import { nothing } from 'lit'
import { notice } from '../../notice.js'
import { codeForm } from '../../sign-in/code-form.js'
import type { SignInFlow } from '../../sign-in/sign-in-flow.js'
import type { PublishFrame, PublishStep } from '../publish-frame.js'
import type { LastStrings } from '../words/last.strings.js'

type Parts = { readonly flow: SignInFlow; readonly says: () => LastStrings; readonly isKept: () => boolean }

/** `isKept`: whether the offer outlives the page while the mail is read. */
export function codeStep(frame: PublishFrame, { flow, says, isKept }: Parts): PublishStep {
  const form = codeForm({
    host: frame.host,
    flow,
    failed: frame.failed,
    words: says,
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
      return says().codeTitle
    },

    shown: form.shown,

    render: () =>
      form.render({ head: isKept() ? nothing : notice({ tone: 'warn', title: says().notKept }), call: undefined }),
  }
}
