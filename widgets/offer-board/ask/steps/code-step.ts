import { nothing } from 'lit'
import { notice } from '../../../parts/notice.js'
import { codeForm } from '../../../parts/sign-in/code-form.js'
import type { SignInFlow } from '../../../parts/sign-in/sign-in-flow.js'
import type { AskFrame, AskStep } from '../request/ask-frame.js'

type Parts = { readonly flow: SignInFlow; readonly isKept: () => boolean }

/** `isKept`: whether the request outlives the page while the mail is read. */
export function codeStep(frame: AskFrame, { flow, isKept }: Parts): AskStep {
  const form = codeForm({
    host: frame.host,
    flow,
    failed: frame.failed,
    words: () => frame.words,
    newcomer() {
      const { firstName, home } = frame.asker
      return { firstName: firstName.trim(), ...(home && { communeCode: home.code }) }
    },
    correct: () => frame.go('words'),
    signedIn(email) {
      frame.changeAsker({ email })
      frame.go('send')
    },
  })
  return {
    state: 'ask-code',

    get title() {
      return frame.words.codeTitle
    },

    shown: form.shown,

    render: () =>
      form.render({ head: isKept() ? nothing : notice({ tone: 'warn', title: frame.words.notKept }), call: undefined }),
  }
}
