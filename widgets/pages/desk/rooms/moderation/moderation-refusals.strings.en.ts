import { deskRefusalsEnglish } from '../../parts/desk-refusals.strings.en.js'
import type { ModerationRefusals } from './moderation-refusals.strings.js'

export const moderationRefusalsEnglish: ModerationRefusals = {
  again: deskRefusalsEnglish.again,
  reasons: {
    ...deskRefusalsEnglish.reasons,
    'subject-gone': 'This offer is no longer there, or no longer yours to decide.',
    'report-decided': 'It has been decided already: this is how it stands.',
    'hidden-by-network': 'The network has hidden it: only the network shows it again.',
    'hiding-over': 'It is shown again already.',
    'objected-already': 'The objection has been made already.',
    'decided-meanwhile': 'Somebody else has just decided it. This is how it stands.',
    'subject-changed': 'The offer has changed since you opened it. Read it again, then decide.',
  },
}
