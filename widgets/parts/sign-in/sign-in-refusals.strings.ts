import { callRefusalsFrench } from '../refusals/call-refusals.strings.js'
import { personRefusalsFrench } from '../refusals/person-refusals.strings.js'

/** What asking for a code, or giving it back, may be refused for. */
export const signInRefusalsFrench = {
  again: callRefusalsFrench.again,
  reasons: {
    ...callRefusalsFrench.reasons,
    ...personRefusalsFrench,
    /** Of one mailbox: only so many codes leave for it in an hour, and the one before stays good. */
    'too-many-requests': 'Plusieurs codes sont déjà partis vers cette boîte. Le dernier reste bon dix minutes.',
  },
}

export type SignInRefusals = typeof signInRefusalsFrench
