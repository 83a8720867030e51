import { deskRefusalsEnglish } from '../../parts/desk-refusals.strings.en.js'
import type { NetworkRefusals } from './network-refusals.strings.js'

export const networkRefusalsEnglish: NetworkRefusals = {
  again: deskRefusalsEnglish.again,
  reasons: {
    ...deskRefusalsEnglish.reasons,
    'category-moved-on': 'This category has changed meanwhile: here is how it stands. Nothing else was done.',
    'category-holds': 'It holds offers or other categories: first say where they go.',
    'word-moved-on': 'This word is no longer in the list: somebody took it away or changed it meanwhile.',
    'word-refused': 'This word cannot be looked for like that.',
    'rules-moved-on': 'Other rules are in force by now: read them before you publish. Nothing was done.',
    'rules-taken': 'This version was published before: give this one another name.',
  },
}
