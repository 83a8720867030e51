import { addHours, addMs, type Instant } from '../../base/instant.js'
import { addToDay, dayOf, instantAt, wallTimeOf, type Zone } from '../../base/local-time.js'

/** Nobody is written to from nine in the evening to eight in the morning. */
const morning = '08:00'
const night = '21:00'
const hoursBefore = 48
/** Early enough that a round of the job that comes late is not in the night. */
const marginMs = 15 * 60_000

/**
 * When to remind of a visit: two days before; in a night the evening before it, or the morning after when that evening has
 * passed. Undefined for one that was booked later than that.
 */
export function reminderTime(startsAt: Instant, zone: Zone, now: Instant): Instant | undefined {
  const due = addHours(startsAt, -hoursBefore)
  if (due <= now) return undefined
  const after = endOfNight(due, zone)
  if (after === undefined) return due
  const evening = addMs(instantAt(nightDay(due, zone), night, zone), -marginMs)
  return evening > now ? evening : after
}

/** When the night that this moment is in ends; undefined by day. */
export function endOfNight(moment: Instant, zone: Zone): Instant | undefined {
  const time = wallTimeOf(moment, zone)
  if (time >= morning && time < night) return undefined
  return instantAt(addToDay(nightDay(moment, zone), 1), morning, zone)
}

/** The day on whose evening the night began. */
function nightDay(moment: Instant, zone: Zone) {
  const day = dayOf(moment, zone)
  return wallTimeOf(moment, zone) < morning ? addToDay(day, -1) : day
}
