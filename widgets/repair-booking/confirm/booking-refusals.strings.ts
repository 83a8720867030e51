import type { ReasonAbout } from '../../../server/api.js'
import { callRefusalsFrench } from '../../parts/refusals/call-refusals.strings.js'
import { personRefusalsFrench } from '../../parts/refusals/person-refusals.strings.js'
import { photoRefusalsFrench } from '../../parts/refusals/photo-refusals.strings.js'

const ownRefusals = {
  'repairer-unknown': 'Cet atelier ne prend plus de rendez-vous ici.',
  'service-unknown': 'Cette réparation n’est plus proposée. Choisissez-en une autre.',
  'bike-type-unserved': 'Ce type de vélo n’y est pas réparé.',
  'slot-taken': 'Ce créneau vient d’être pris.',
  'address-needed': 'Il manque l’adresse où venir.',
  'address-outside': 'Cette adresse est hors de la zone de déplacement.',
  'requests-full':
    'Vous avez déjà trois rendez-vous à venir. Annulez-en un par son e\u2011mail, ou attendez qu’il soit passé.',
  'request-open': 'Vous avez déjà un rendez-vous à venir dans cet atelier. Pour le changer, ouvrez son e\u2011mail.',
} satisfies Record<ReasonAbout<'bookings'>, string>

/** Reasons for which a booking or its photo may be refused. */
export const bookingRefusalsFrench = {
  again: callRefusalsFrench.again,
  reasons: { ...callRefusalsFrench.reasons, ...personRefusalsFrench, ...photoRefusalsFrench, ...ownRefusals },
}

export type BookingRefusals = typeof bookingRefusalsFrench
