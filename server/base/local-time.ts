import type { Branded } from './brand.js'
import { msOf, toInstant, type Instant } from './instant.js'

/** A calendar day in some zone: `2027-03-01`. */
export type Day = Branded<string, 'Day'>
export type Zone = Branded<string, 'Zone'>

export const paris = 'Europe/Paris' as Zone

const formats = new Map<string, Intl.DateTimeFormat>()

function partsIn(zone: Zone, ms: number): Record<string, string> {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(zone, format)
  }
  return Object.fromEntries(format.formatToParts(ms).map((part) => [part.type, part.value]))
}

const mostKept = 20_000
/** Before this date some zones changed their offset within a minute. */
const wholeMinutes = Date.UTC(1973, 0, 1)

const offsets = new Map<Zone, Map<number, number>>()

/** Local time minus UTC, in milliseconds. Cached by the minute: `Intl` is slow. */
function offsetAt(ms: number, zone: Zone): number {
  if (ms < wholeMinutes) return offsetByIntl(Math.floor(ms / 1_000) * 1_000, zone)
  const minute = Math.floor(ms / 60_000)
  const kept = offsets.get(zone) ?? new Map<number, number>()
  const known = kept.get(minute)
  if (known !== undefined) return known
  const offset = offsetByIntl(minute * 60_000, zone)
  if (kept.size >= mostKept) kept.clear()
  offsets.set(zone, kept.set(minute, offset))
  return offset
}

function offsetByIntl(ms: number, zone: Zone): number {
  const p = partsIn(zone, ms)
  return Date.parse(`${p['year']}-${p['month']}-${p['day']}T${p['hour']}:${p['minute']}:${p['second']}.000Z`) - ms
}

const wallAt = (instant: Instant, zone: Zone) => toInstant(msOf(instant) + offsetAt(msOf(instant), zone))

/** Throws a `RangeError` for an unknown name. */
export function toZone(name: string): Zone {
  const zone = name as Zone
  partsIn(zone, 0)
  return zone
}

export function readZone(name: string): Zone | undefined {
  // Engines also accept offsets such as `+01:00`, which have no summer time.
  if (!/^[A-Za-z]/.test(name)) return undefined
  try {
    return toZone(name)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Accepts the years 1900 to 2199: nobody means another, and at the ends of the calendar midnight is no moment in every zone. */
export function isDay(text: string): text is Day {
  return (
    /^(?:19|2[01])\d{2}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  )
}

export function dayOf(instant: Instant, zone: Zone): Day {
  return wallAt(instant, zone).slice(0, 10) as Day
}

/** Local `HH:MM`. */
export function wallTimeOf(instant: Instant, zone: Zone): string {
  return wallAt(instant, zone).slice(11, 16)
}

/** The same of moments in milliseconds. */
export const wallTimeAt =
  (zone: Zone) =>
  (ms: number): string =>
    wallTimeOf(toInstant(ms), zone)

export function addToDay(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as Day
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** A time skipped in spring moves on by the gap (02:30 is 03:30); one that comes twice in autumn is its first. */
export function instantAt(day: Day, time: string, zone: Zone): Instant {
  const wall = Date.parse(`${day}T${time}:00.000Z`)
  const before = wall - offsetAt(wall - 86_400_000, zone)
  const after = wall - offsetAt(wall + 86_400_000, zone)
  const [first, second] = before <= after ? [before, after] : [after, before]
  if (first + offsetAt(first, zone) === wall) return toInstant(first)
  if (second + offsetAt(second, zone) === wall) return toInstant(second)
  return toInstant(Math.max(first, second))
}

/** Until then « demain » stays true. */
export function endOfDay(instant: Instant, zone: Zone): Instant {
  return instantAt(addToDay(dayOf(instant, zone), 1), '00:00', zone)
}
