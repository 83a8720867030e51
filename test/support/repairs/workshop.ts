import type { Clock } from '../../../server/base/clock.js'
import type { Database } from '../../../server/database/open-database.js'
import type { Place } from '../../../server/members/index.js'
import { addRepairer, type RepairerCandidate } from '../../../server/repairs/admission/add-repairer.js'
import type { Repairer } from '../../../server/repairs/repairer.js'
import { administer } from '../../../server/rpc/in-transaction.js'

/** Open from Monday to Friday, mornings and afternoons; one appointment at a time, on the hour. */
export const weekdays = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '09:00', to: '12:00' },
  { weekday, from: '14:00', to: '18:00' },
])

export function workshopAt(place: Place): RepairerCandidate {
  return {
    slug: 'atelier-des-marais',
    memberId: place.memberId,
    placeId: place.id,
    types: ['workshop'],
    bikeTypes: ['classic', 'electric'],
    usualMinutes: 60,
    openings: weekdays,
    services: [
      { name: 'Crevaison', minutes: 30, priceCents: 1_200 },
      { name: 'Révision complète', minutes: 120, priceCents: 6_500 },
    ],
    email: 'atelier@maison-des-marais.example',
  }
}

/** A workshop at a place, admitted by the product's own verb. */
export function admitWorkshop(
  database: Database,
  clock: Clock,
  { at, ...differences }: { readonly at: Place } & Partial<RepairerCandidate>,
): Promise<Repairer> {
  return administer(database, (tx) => addRepairer({ tx, clock }, { ...workshopAt(at), ...differences }))
}
