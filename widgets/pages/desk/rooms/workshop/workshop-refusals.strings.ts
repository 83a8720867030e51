import type { ReasonAbout } from '../../../../../server/api.js'
import { deskRefusalsFrench } from '../../parts/desk-refusals.strings.js'

export const workshopRefusalsFrench = {
  again: deskRefusalsFrench.again,
  reasons: {
    ...deskRefusalsFrench.reasons,
    'repairer-unknown': 'Cet atelier n’est plus là, ou n’est plus à vous.',
    'service-unknown': 'Cette prestation n’est plus là.',
    'bike-type-unserved': 'Cette prestation n’est pas pour ce vélo.',
    'slot-taken': 'Cette heure vient d’être prise. Choisissez-en une autre\u00a0: rien n’a été fait.',
    'appointment-gone': 'Ce rendez-vous n’est plus là.',
    'appointment-moved-on': 'Ce rendez-vous a changé entre-temps\u00a0: voici où il en est. Rien d’autre n’a été fait.',
    'too-late': 'Il est trop tard pour cela\u00a0: l’heure est passée, ou trop proche. Téléphonez.',
    'workshop-moved-on': 'L’atelier a changé entre-temps\u00a0: voici où il en est. Rien n’a été enregistré.',
    'closure-visits-changed':
      'Quelqu’un a pris ou changé un rendez-vous dans ces jours entre-temps\u00a0: voici la liste à jour. Rien n’a été fermé.',
    'closure-gone': 'Cette fermeture n’est plus là.',
  } satisfies Partial<Record<ReasonAbout<'bookings' | 'appointments' | 'workshop'>, string>> &
    typeof deskRefusalsFrench.reasons,
}

export type WorkshopRefusals = typeof workshopRefusalsFrench
