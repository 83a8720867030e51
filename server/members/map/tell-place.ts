import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf, endOfDay } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { HoursShown, OpenState } from '../hours/hours.wire.js'
import { showHours } from '../hours/show-hours.js'
import { membersById } from '../member.store.js'
import { comesToYou, type Closure, type Place } from '../place.js'
import { closuresByPlace } from '../place.store.js'

export type HoursOfPlace = {
  readonly hours?: HoursShown
  readonly open?: OpenState
  readonly closures: Closure[]
  readonly until: Instant
}

export async function hoursOfPlaces(
  db: Db,
  places: readonly Place[],
  now: Instant,
): Promise<Map<Id<'Place'>, HoursOfPlace>> {
  // From yesterday on: hours that began last evening run past midnight, unless the place was closed that evening.
  const [from] = places.map(({ zone }) => addToDay(dayOf(now, zone), -1)).toSorted()
  if (from === undefined) return new Map()
  const ids = places.map(({ id }) => id)
  const closures = await closuresByPlace(db, ids, from)
  return new Map(places.map((place) => [place.id, hoursFrom(place, closures.get(place.id) ?? [], now)]))
}

export async function tellPlace(
  db: Db,
  place: Place,
  now: Instant,
): Promise<HoursOfPlace & Partial<Pick<Place, 'street'>>> {
  const hours = (await hoursOfPlaces(db, [place], now)).get(place.id) ?? hoursFrom(place, [], now)
  const member = (await membersById(db, [place.memberId])).get(place.memberId)
  const isPrivate = member !== undefined && comesToYou(member.kind, place)
  return { ...hours, ...(place.street !== undefined && !isPrivate && { street: place.street }) }
}

function hoursFrom({ zone, hours }: Place, closures: Closure[], now: Instant): HoursOfPlace {
  const today = dayOf(now, zone)
  return {
    closures: closures.filter(({ to }) => to >= today),
    until: endOfDay(now, zone),
    ...(hours !== undefined && showHours(hours, { zone, closures, now })),
  }
}
