import { callRefusalsFrench } from '../../../parts/refusals/call-refusals.strings.js'
import { personRefusalsFrench } from '../../../parts/refusals/person-refusals.strings.js'

/** Reasons for which asking for an offer may be refused. */
export const askRefusalsFrench = {
  again: callRefusalsFrench.again,
  reasons: {
    ...callRefusalsFrench.reasons,
    ...personRefusalsFrench,
    'own-offer': 'C’est votre propre annonce.',
    'offer-gone': 'Cette offre n’est plus là\u00a0: elle vient d’être retirée ou mise en pause. Rien n’est parti.',
    'day-closed': 'Le lieu est fermé le premier ou le dernier de ces jours. Choisissez-en un autre.',
    'loan-too-long': 'C’est plus long que ce qui est permis ici. Choisissez moins de jours.',
    'too-late': 'Il est trop tard pour ce jour-là. Choisissez-en un autre.',
    'promised-already': 'C’est déjà promis à quelqu’un d’autre.',
    'loan-moved-on': 'Votre demande a changé entre-temps\u00a0: ouvrez-la pour voir où elle en est.',
    'request-open': 'Vous avez déjà demandé cette offre.',
    'days-free': 'Ces jours sont libres\u00a0: demandez-les plutôt.',
    'waits-too-many': 'Vous attendez déjà cinq choses. Quittez-en une dans «\u00a0Mon espace\u00a0».',
    'requests-full':
      'Vous avez déjà autant de demandes en cours que possible. Attendez une réponse, ou annulez-en une.',
    'publishing-barred':
      'Vous ne pouvez rien demander ici pour le moment. L’e-mail que vous avez reçu dit pourquoi, jusqu’à quand, et à qui écrire si vous n’êtes pas d’accord.',
  },
}

export type AskRefusals = typeof askRefusalsFrench
