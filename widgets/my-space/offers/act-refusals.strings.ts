import { callRefusalsFrench } from '../../parts/refusals/call-refusals.strings.js'
import { offerRefusalsFrench } from '../../parts/refusals/offer-refusals.strings.js'
import { personRefusalsFrench } from '../../parts/refusals/person-refusals.strings.js'

/** Reasons for which an act on one's own offer may be refused. */
export const actRefusalsFrench = {
  again: (when: string) => `Réessayez ${when}.`,
  reasons: { ...callRefusalsFrench.reasons, ...personRefusalsFrench, ...offerRefusalsFrench },
}

export type ActRefusals = typeof actRefusalsFrench
