import type { ReasonAbout } from '../../../../../server/api.js'
import { deskRefusalsFrench } from '../../parts/desk-refusals.strings.js'

export const moderationRefusalsFrench = {
  again: deskRefusalsFrench.again,
  reasons: {
    ...deskRefusalsFrench.reasons,
    'subject-gone': 'Cette offre n’est plus là, ou ce n’est plus à vous d’en décider.',
    'report-decided': 'C’est déjà décidé\u00a0: voici où elle en est.',
    'hidden-by-network': 'Le réseau l’a cachée\u00a0: seul le réseau peut la montrer à nouveau.',
    'hiding-over': 'Elle est déjà montrée à nouveau.',
    'objected-already': 'La contestation est déjà faite.',
    'decided-meanwhile': 'Une autre personne vient d’en décider. Voici où elle en est.',
    'subject-changed': 'L’offre a changé depuis que vous l’avez ouverte. Relisez-la, puis décidez.',
  } satisfies Record<ReasonAbout<'moderation'>, string> & typeof deskRefusalsFrench.reasons,
}

export type ModerationRefusals = typeof moderationRefusalsFrench
