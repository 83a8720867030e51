import type { ReasonAbout } from '../../../../../server/api.js'
import { photoRefusalsFrench } from '../../../../parts/refusals/photo-refusals.strings.js'
import { deskRefusalsFrench } from '../../parts/desk-refusals.strings.js'

export const stockRefusalsFrench = {
  again: deskRefusalsFrench.again,
  reasons: {
    ...deskRefusalsFrench.reasons,
    ...photoRefusalsFrench,
    'photos-too-many': 'Quatre cents photos en une heure pour votre structure, c’est le plus possible.',
    'code-taken': 'Un autre de vos exemplaires a déjà ce code.',
    'last-copy': 'C’est le seul exemplaire\u00a0: pour l’enlever, retirez l’objet.',
    'category-unknown': 'Cette catégorie n’existe plus. Choisissez-en une autre.',
    'offer-gone': 'Cet objet n’est plus là.',
    'offer-moved-on': 'Cet objet a changé entre-temps\u00a0: voici où il en est.',
    'offer-under-way': 'Quelqu’un l’a ou va l’avoir\u00a0: ce sera possible une fois revenu.',
    'words-barred': 'Un mot de ce texte n’est pas permis dans les offres du réseau.',
    'place-unknown': 'Ce lieu n’est pas à votre structure.',
    'site-unknown': 'Votre structure n’a pas de site dans le réseau.',
    'file-too-large': 'Ce fichier dépasse 200\u00a0Mo\u00a0: envoyez-le en plusieurs fois.',
    'import-gone': 'Ce fichier n’est plus gardé\u00a0: envoyez-le encore une fois.',
    'import-busy': 'Ce fichier est déjà traité, ou en train de l’être.',
  } satisfies Record<ReasonAbout<'stock' | 'photos' | 'files'>, string> & Record<string, string>,
}

export type StockRefusals = typeof stockRefusalsFrench
