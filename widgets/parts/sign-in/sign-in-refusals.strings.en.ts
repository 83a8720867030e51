import { callRefusalsEnglish } from '../refusals/call-refusals.strings.en.js'
import { personRefusalsEnglish } from '../refusals/person-refusals.strings.en.js'
import type { SignInRefusals } from './sign-in-refusals.strings.js'

export const signInRefusalsEnglish: SignInRefusals = {
  again: callRefusalsEnglish.again,
  reasons: {
    ...callRefusalsEnglish.reasons,
    ...personRefusalsEnglish,
    'too-many-requests': 'Several codes have already left for this mailbox. The last one stays good for ten minutes.',
  },
}
