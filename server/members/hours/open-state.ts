import { msOf, toInstant, type Instant } from '../../base/instant.js'
import { dayAt, daySpan, momentAt, type Span } from '../../base/local-days.js'
import { addToDay, type Day, type Zone } from '../../base/local-time.js'
import { saidOn } from './days-of-hours.js'
import type { ClosedDays, Hours } from './hours.js'

export type HoursState = {
  readonly now: boolean
  /** Absent when it does not close within a fortnight. */
  readonly until?: Instant
  /** Absent when it does not open within a fortnight. */
  readonly opens?: Instant
}

type Asked = { readonly zone: Zone; readonly closures: readonly ClosedDays[]; readonly now: Instant }

const daysAhead = 14

export function stateAt(hours: Hours, asked: Asked): HoursState {
  const now = msOf(asked.now)
  const today = dayAt(now, asked.zone)
  const end = daySpan(addToDay(today, daysAhead), asked.zone).to
  for (const { from, to } of openSpans(hours, asked, addToDay(today, -1))) {
    if (to <= now) continue
    if (from > now) return { now: false, opens: toInstant(from) }
    return { now: true, ...(to < end && { until: toInstant(to) }) }
  }
  return { now: false }
}

/** When the answer of `stateAt` may next be another one. */
export function changesAt(hours: Hours, asked: Asked): Instant {
  const { until, opens } = stateAt(hours, asked)
  return until ?? opens ?? toInstant(daySpan(dayAt(msOf(asked.now), asked.zone), asked.zone).to)
}

/** Whenever it is open, from the evening before to a fortnight ahead; what touches, over midnight too, as one. */
function* openSpans(hours: Hours, { zone, closures }: Asked, yesterday: Day): Generator<Span> {
  let open: Span | undefined
  let day = yesterday
  for (let ahead = -1; ahead <= daysAhead; ahead += 1) {
    for (const span of spansOn(hours, { zone, closures, day })) {
      if (open && span.from <= open.to) {
        open = { from: open.from, to: Math.max(open.to, span.to) }
        continue
      }
      if (open) yield open
      open = span
    }
    if (open && open.to < daySpan(day, zone).to) {
      yield open
      open = undefined
    }
    day = addToDay(day, 1)
  }
  if (open) yield open
}

function spansOn(hours: Hours, { zone, closures, day }: Omit<Asked, 'now'> & { readonly day: Day }): Span[] {
  return (
    saidOn(hours, { closures, day })
      .map(({ from, to }) => ({
        from: momentAt(day, from, zone),
        to: momentAt(to <= from ? addToDay(day, 1) : day, to, zone),
      }))
      // In the night when an hour is skipped, one that begins in that hour may be over before.
      .filter(({ from, to }) => from < to)
      .toSorted((a, b) => a.from - b.from)
  )
}
