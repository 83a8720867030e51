import { callRefusalsEnglish } from '../../parts/refusals/call-refusals.strings.en.js'
import { offerRefusalsEnglish } from '../../parts/refusals/offer-refusals.strings.en.js'
import { personRefusalsEnglish } from '../../parts/refusals/person-refusals.strings.en.js'
import type { ActRefusals } from './act-refusals.strings.js'

export const actRefusalsEnglish: ActRefusals = {
  again: (when) => `Try again ${when}.`,
  reasons: { ...callRefusalsEnglish.reasons, ...personRefusalsEnglish, ...offerRefusalsEnglish },
}
