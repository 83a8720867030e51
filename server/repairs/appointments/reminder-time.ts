import { addHours, addMs, type Instant } from '../../base/instant.js'
import { addToDay, dayOf, instantAt, wallTimeOf, type Zone } from '../../base/local-time.js'

/** No mail is sent between `night` and `morning`. */
const morning = '08:00'
const night = '21:00'
const hoursBefore = 48
/** So that the reminder is sent before night even if the job runs late. */
const marginMs = 15 * 60_000

/**
 * Two days before the appointment. If that is at night, the evening before, or the next morning if that evening has
 * passed. Undefined when the appointment is booked less than two days ahead.
 */
export function reminderTime(startsAt: Instant, zone: Zone, now: Instant): Instant | undefined {
  const due = addHours(startsAt, -hoursBefore)
  if (due <= now) return undefined
  const after = endOfNight(due, zone)
  if (after === undefined) return due
  const evening = addMs(instantAt(nightDay(due, zone), night, zone), -marginMs)
  return evening > now ? evening : after
}

/** Undefined by day. */
export function endOfNight(moment: Instant, zone: Zone): Instant | undefined {
  const time = wallTimeOf(moment, zone)
  if (time >= morning && time < night) return undefined
  return instantAt(addToDay(nightDay(moment, zone), 1), morning, zone)
}

function nightDay(moment: Instant, zone: Zone) {
  const day = dayOf(moment, zone)
  return wallTimeOf(moment, zone) < morning ? addToDay(day, -1) : day
}
