import { msOf, type Instant } from '../../base/instant.js'
import { daySpan, momentAt, weekdayOf, type Span } from '../../base/local-days.js'
import type { Day, Zone } from '../../base/local-time.js'
import type { Opening, RepairerClosure } from '../repairer.js'

/** Sorted by time. Openings that touch are not joined, since an appointment does not span a change of shift. */
export function openingsOn(day: Day, openings: readonly Opening[], zone: Zone): Span[] {
  const weekday = weekdayOf(day)
  const whole = daySpan(day, zone)
  return openings
    .filter((opening) => opening.weekday === weekday)
    .map(({ from, to }) => ({
      from: momentAt(day, from, zone),
      // In zones where the hour before midnight is skipped, a time in it falls on the next day.
      to: Math.min(momentAt(day, to, zone), whole.to),
    }))
    .toSorted((a, b) => a.from - b.from)
}

export function closureSpan({ fromDay, fromTime, toDay, toTime }: RepairerClosure, zone: Zone): Span {
  return { from: momentAt(fromDay, fromTime, zone), to: momentAt(toDay, toTime, zone) }
}

export function closuresToCome(
  { closures, zone }: { readonly closures: readonly RepairerClosure[]; readonly zone: Zone },
  now: Instant,
): RepairerClosure[] {
  return closures.filter((closure) => closureSpan(closure, zone).to > msOf(now))
}
