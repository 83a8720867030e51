import { callRefusalsFrench } from '../refusals/call-refusals.strings.js'
import { personRefusalsFrench } from '../refusals/person-refusals.strings.js'

/** Reasons for which requesting or using a code may be refused. */
export const signInRefusalsFrench = {
  again: callRefusalsFrench.again,
  reasons: {
    ...callRefusalsFrench.reasons,
    ...personRefusalsFrench,
    /** The limit of codes per hour for one mailbox; the previous code stays valid. */
    'too-many-requests': 'Plusieurs codes sont déjà partis vers cette boîte. Le dernier reste bon dix minutes.',
  },
}

export type SignInRefusals = typeof signInRefusalsFrench
