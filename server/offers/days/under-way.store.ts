import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf, paris, type Day, type Zone } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'

type UnderWay = { readonly title: string; readonly last: Day; readonly zone: Zone }

type Whose = { readonly offer: Id<'Offer'> } | { readonly giver: Id<'Account'> }

/** Says whether somebody else has the thing, or will have it, and until which day, in the zone where it is collected, else of its site. */
export async function offersUnderWay(db: Db, whose: Whose, now: Instant): Promise<UnderWay[]> {
  const rows = await db
    .selectFrom('offer')
    .innerJoin('offer_copy', 'offer_copy.offer_id', 'offer.id')
    .innerJoin('offer_day', 'offer_day.copy_id', 'offer_copy.id')
    .leftJoin('place', 'place.id', 'offer.place_id')
    .leftJoin('site', 'site.id', 'offer.site_id')
    .select((eb) => ['offer.title', eb.fn.max('offer_day.day').as('last')])
    .select(['place.zone as of_place', 'site.zone as of_site'])
    .where((eb) => ('offer' in whose ? eb('offer.id', '=', whose.offer) : eb('offer.account_id', '=', whose.giver)))
    .where('offer_day.loan_id', 'is not', null)
    // Yesterday in Paris is early enough for the current day of every zone.
    .where('offer_day.day', '>=', addToDay(dayOf(now, paris), -1))
    .groupBy(['offer.id', 'offer.title', 'place.zone', 'site.zone'])
    .execute()
  return rows
    .map((row) => ({ title: row.title, last: row.last, zone: row.of_place ?? row.of_site ?? paris }))
    .filter(({ last, zone }) => last >= dayOf(now, zone))
}

export async function isUnderWay(db: Db, offer: Id<'Offer'>, now: Instant): Promise<boolean> {
  return (await offersUnderWay(db, { offer }, now)).length > 0
}
