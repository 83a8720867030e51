import { callRefusalsFrench } from '../../refusals/call-refusals.strings.js'
import { offerRefusalsFrench } from '../../refusals/offer-refusals.strings.js'
import { personRefusalsFrench } from '../../refusals/person-refusals.strings.js'
import { photoRefusalsFrench } from '../../refusals/photo-refusals.strings.js'

/** Reasons for which publishing an offer may be refused. */
export const publishRefusalsFrench = {
  again: callRefusalsFrench.again,
  reasons: {
    ...callRefusalsFrench.reasons,
    ...personRefusalsFrench,
    ...offerRefusalsFrench,
    ...photoRefusalsFrench,
    'place-unknown': 'Ce lieu n’est plus du réseau. Choisissez-en un autre, ou «\u00a0près de chez moi\u00a0».',
  },
}

export type PublishRefusals = typeof publishRefusalsFrench
