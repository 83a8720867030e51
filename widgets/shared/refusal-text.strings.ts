import type { Reason } from '../../server/api.js'

export type RefusalWords = Readonly<Record<Reason, string>>

/** Why not, in words: one sentence that stands alone. */
export const frenchRefusals: RefusalWords = {
  'invalid-input': 'Un des champs n’a pas été compris.',
  'key-reused': 'Cette demande a déjà été envoyée autrement.',
  'origin-undeclared': 'Cette page ne peut pas encore envoyer de demande. C’est possible sur notre page.',
  'site-unknown': 'Cette page n’est pas encore reliée au réseau.',
  'element-off': 'Ce service n’est pas ouvert sur cette page.',
  'territory-unknown': 'Ce territoire n’existe pas ou plus.',
  'place-unknown': 'Ce lieu n’existe pas ou plus.',
  'category-unknown': 'Cette catégorie n’existe pas ou plus.',
  'commune-unknown': 'Cette commune n’a pas été trouvée.',
  'days-taken': 'Ces jours sont déjà pris.',
  'offer-gone': 'Cette offre n’est plus là.',
  'photo-unreadable': 'Cette photo n’a pas pu être lue.',
  'photo-format': 'Cette photo doit être au format JPEG, PNG ou WebP.',
  'photo-too-large': 'Cette photo est trop grande.',
  'too-many-requests': 'Beaucoup de demandes en peu de temps viennent d’ici.',
  'try-later': 'Le service se repose un instant.',
}
