import { callRefusalsEnglish } from '../../parts/refusals/call-refusals.strings.en.js'
import type { KeptSearchRefusals } from './kept-search-refusals.strings.js'

export const keptSearchRefusalsEnglish: KeptSearchRefusals = {
  again: callRefusalsEnglish.again,
  reasons: {
    ...callRefusalsEnglish.reasons,
    'searches-too-many': 'You keep twenty searches already, which is the most. Stop one of them in your space.',
    'category-unknown': 'This category is no more. Choose another one.',
    'commune-unknown': 'We do not know this commune. Choose another one.',
    'place-unknown': 'This place is no longer of the network. Choose another one.',
  },
}
