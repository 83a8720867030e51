import { callRefusalsEnglish } from '../refusals/call-refusals.strings.en.js'
import { personRefusalsEnglish } from '../refusals/person-refusals.strings.en.js'
import type { SignInRefusals } from './sign-in-refusals.strings.js'

export const signInRefusalsEnglish: SignInRefusals = {
  again: callRefusalsEnglish.again,
  reasons: {
    ...callRefusalsEnglish.reasons,
    ...personRefusalsEnglish,
    'too-many-requests': 'Several codes have already been sent to this mailbox. The last one works for ten minutes.',
  },
}
