import { deskRefusalsEnglish } from '../../parts/desk-refusals.strings.en.js'
import type { JoiningRefusals } from './joining-refusals.strings.js'

export const joiningRefusalsEnglish: JoiningRefusals = {
  again: deskRefusalsEnglish.again,
  reasons: {
    ...deskRefusalsEnglish.reasons,
    'territory-unknown': 'This territory is no longer there: choose another.',
    'commune-unknown': 'This commune is not in our lists: choose another.',
    'member-unknown': 'This member is no longer there.',
    'place-unknown': 'This place is no longer there.',
    'proposal-gone': 'This proposal is no longer there.',
    'proposal-moved-on': 'Somebody else has just answered it: this is how it stands.',
    'request-gone': 'This request is no longer there.',
    'request-moved-on': 'Somebody else has just answered it: nothing was done.',
    'import-gone': 'This file is no longer there: choose it again.',
    'import-busy': 'This file has been taken in already, or is just being.',
    'member-moved-on': 'It has changed meanwhile: this is how it stands.',
  },
}
