import type { ReasonAbout } from '../../../server/api.js'

/** Reasons for which something about one's own offer may be refused. */
export const offerRefusalsFrench = {
  'category-unknown': 'Cette catégorie n’existe plus. Choisissez-en une autre.',
  'offer-gone': 'Cette offre n’est plus là.',
  'offer-moved-on':
    'Cette offre a changé entre-temps, peut-être dans une autre fenêtre. Rouvrez-la pour voir où elle en est.',
  'days-taken': 'Un de ces jours est déjà pris.',
  'offers-too-many': 'Vous avez déposé vingt offres en un jour, c’est le plus possible.',
  'offer-under-way': 'Quelqu’un l’a ou va l’avoir\u00a0: elle pourra être retirée une fois revenue.',
  'publishing-barred':
    'Vous ne pouvez pas publier ici pour le moment. L’e-mail que vous avez reçu dit pourquoi, jusqu’à quand, et à qui écrire si vous n’êtes pas d’accord.',
  'words-barred': 'Un mot de ce texte n’est pas permis dans les offres du réseau.',
} satisfies Record<ReasonAbout<'offers'>, string>

export type OfferRefusals = typeof offerRefusalsFrench
