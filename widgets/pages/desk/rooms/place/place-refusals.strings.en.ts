import { photoRefusalsEnglish } from '../../../../parts/refusals/photo-refusals.strings.en.js'
import { deskRefusalsEnglish } from '../../parts/desk-refusals.strings.en.js'
import type { PlaceRefusals } from './place-refusals.strings.js'

export const placeRefusalsEnglish: PlaceRefusals = {
  again: deskRefusalsEnglish.again,
  reasons: {
    ...deskRefusalsEnglish.reasons,
    ...photoRefusalsEnglish,
    'invalid-input': 'Something cannot be read: an address, a telephone number, a date.',
    'place-unknown': 'This place is not, or no longer, one of yours.',
    'place-moved-on': 'This place was changed meanwhile: nothing was saved.',
    'place-closed': 'This place is closed for good: nothing was saved.',
    'offered-over': 'This difference has changed meanwhile: here is what the source says now.',
  },
}
