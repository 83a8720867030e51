import type { Instant } from '../base/instant.js'
import { addToDay, dayOf, endOfDay } from '../base/local-time.js'
import type { Db } from '../database/tables.js'
import type { HoursShown, OpenState } from './hours/hours.wire.js'
import { showHours } from './hours/show-hours.js'
import type { Closure, Place } from './place.js'
import { closuresOf } from './place.store.js'

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

/** What is said of the hours of a place. */
export async function hoursOfPlace(db: Db, { id, zone, hours }: Place, now: Instant): Promise<HoursOfPlace> {
  const today = dayOf(now, zone)
  // What begins in the evening goes on after midnight, unless that evening was closed.
  const closures = await closuresOf(db, id, addToDay(today, -1))
  return {
    closures: closures.filter(({ to }) => to >= today),
    until: endOfDay(now, zone),
    ...(hours !== undefined && showHours(hours, { zone, closures, now })),
  }
}
