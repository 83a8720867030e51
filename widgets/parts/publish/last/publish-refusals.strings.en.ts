import { callRefusalsEnglish } from '../../refusals/call-refusals.strings.en.js'
import { offerRefusalsEnglish } from '../../refusals/offer-refusals.strings.en.js'
import { personRefusalsEnglish } from '../../refusals/person-refusals.strings.en.js'
import { photoRefusalsEnglish } from '../../refusals/photo-refusals.strings.en.js'
import type { PublishRefusals } from './publish-refusals.strings.js'

export const publishRefusalsEnglish: PublishRefusals = {
  again: callRefusalsEnglish.again,
  reasons: {
    ...callRefusalsEnglish.reasons,
    ...personRefusalsEnglish,
    ...offerRefusalsEnglish,
    ...photoRefusalsEnglish,
    'place-unknown': 'This place is no longer of the network. Choose another, or “near me”.',
  },
}
