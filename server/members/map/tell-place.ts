import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf, endOfDay } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { HoursShown, OpenState } from '../hours/hours.wire.js'
import { showHours } from '../hours/show-hours.js'
import { membersById } from '../member.store.js'
import { asSeen, type Closure, type Place } from '../place.js'
import { closuresByPlace } from '../place.store.js'

export type HoursOfPlace = {
  /** Absent when nobody knows them. */
  readonly hours?: HoursShown
  /** Absent when they are not known, or not such as we can read. */
  readonly open?: OpenState
  /** Closures that have not ended. */
  readonly closures: Closure[]
  /** When some of it may no longer be so. */
  readonly until: Instant
}

/** What is said of the hours of places, each by its id. */
export async function hoursOfPlaces(
  db: Db,
  places: readonly Place[],
  now: Instant,
): Promise<Map<Id<'Place'>, HoursOfPlace>> {
  // What begins in the evening goes on after midnight, unless that evening was closed.
  const [from] = places.map(({ zone }) => addToDay(dayOf(now, zone), -1)).toSorted()
  if (from === undefined) return new Map()
  const ids = places.map(({ id }) => id)
  const closures = await closuresByPlace(db, ids, from)
  return new Map(places.map((place) => [place.id, hoursFrom(place, closures.get(place.id) ?? [], now)]))
}

/** What anybody is told who may want to go there: its street, where there is a door to knock at, and its hours. */
export async function tellPlace(
  db: Db,
  place: Place,
  now: Instant,
): Promise<HoursOfPlace & Partial<Pick<Place, 'street'>>> {
  const hours = (await hoursOfPlaces(db, [place], now)).get(place.id) ?? hoursFrom(place, [], now)
  const member = (await membersById(db, [place.memberId])).get(place.memberId)
  const { street } = member ? asSeen(member.kind, place, null) : place
  return { ...hours, ...(street !== undefined && { street }) }
}

function hoursFrom({ zone, hours }: Place, closures: Closure[], now: Instant): HoursOfPlace {
  const today = dayOf(now, zone)
  return {
    closures: closures.filter(({ to }) => to >= today),
    until: endOfDay(now, zone),
    ...(hours !== undefined && showHours(hours, { zone, closures, now })),
  }
}
