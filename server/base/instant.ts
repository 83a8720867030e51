import type { Branded } from './brand.js'

/** A moment as UTC text with milliseconds, `2027-03-01T08:00:00.000Z`: text order is time order on both engines. */
export type Instant = Branded<string, 'Instant'>

/** Stands in columns for "no end", so that an index can answer "still valid". */
export const never = '9999-12-31T00:00:00.000Z' as Instant

export function toInstant(value: string | number | Date): Instant {
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a moment: ${String(value)}`)
  return date.toISOString() as Instant
}

export function msOf(instant: Instant): number {
  return Date.parse(instant)
}

export function addMs(instant: Instant, ms: number): Instant {
  return toInstant(msOf(instant) + ms)
}

export function addHours(instant: Instant, hours: number): Instant {
  return addMs(instant, hours * 3_600_000)
}

/** Periods of 24 hours; for calendar days see `local-time.ts`. */
export function addDays(instant: Instant, days: number): Instant {
  return addHours(instant, days * 24)
}
