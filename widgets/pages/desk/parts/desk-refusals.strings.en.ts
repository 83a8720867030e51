import { callRefusalsEnglish } from '../../../parts/refusals/call-refusals.strings.en.js'
import type { DeskRefusals } from './desk-refusals.strings.js'

export const deskRefusalsEnglish: DeskRefusals = {
  again: callRefusalsEnglish.again,
  reasons: {
    ...callRefusalsEnglish.reasons,
    'proof-refused': 'The clock of your device seems wrong. Set it, then try again.',
    'role-missing': 'Your role no longer allows it: nothing was done.',
    'role-held': 'This person has this role here already.',
    'role-moved-on': 'This role has changed meanwhile: this is how it stands.',
    'last-manager': 'This is the last person in charge: name another one first.',
    'invitation-over': 'This invitation is no longer there: it was accepted, withdrawn or has run out.',
    'invitation-not-yours': 'This invitation is for another address.',
    'code-again': 'It needs a code less than twelve hours old: nothing was done.',
  },
}
