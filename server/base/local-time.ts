import type { Branded } from './brand.js'
import { msOf, toInstant, type Instant } from './instant.js'

/** A day of the calendar as people of one town say it: `2027-03-01`. */
export type Day = Branded<string, 'Day'>
/** An IANA zone name. */
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
/** Before, a zone may have changed its clocks within a minute. */
const wholeMinutes = Date.UTC(1973, 0, 1)

const offsets = new Map<Zone, Map<number, number>>()

/** How far the wall is ahead of UTC, in milliseconds. Kept by the minute: the system takes long to tell. */
function offsetAt(ms: number, zone: Zone): number {
  if (ms < wholeMinutes) return offsetToldAt(Math.floor(ms / 1_000) * 1_000, zone)
  const minute = Math.floor(ms / 60_000)
  const kept = offsets.get(zone) ?? new Map<number, number>()
  const known = kept.get(minute)
  if (known !== undefined) return known
  const offset = offsetToldAt(minute * 60_000, zone)
  if (kept.size >= mostKept) kept.clear()
  offsets.set(zone, kept.set(minute, offset))
  return offset
}

function offsetToldAt(ms: number, zone: Zone): number {
  const p = partsIn(zone, ms)
  return Date.parse(`${p['year']}-${p['month']}-${p['day']}T${p['hour']}:${p['minute']}:${p['second']}.000Z`) - ms
}

/** The wall at that moment, as if it were in UTC. */
const wallAt = (instant: Instant, zone: Zone) => toInstant(msOf(instant) + offsetAt(msOf(instant), zone))

/** Of a name that one of ours has said before: an unknown one is a bug. */
export function toZone(name: string): Zone {
  const zone = name as Zone
  partsIn(zone, 0)
  return zone
}

/** The zone of a name that somebody typed; undefined when there is none of that name. */
export function readZone(name: string): Zone | undefined {
  // Engines take `+01:00` for a zone too: it would know no summer.
  if (!/^[A-Za-z]/.test(name)) return undefined
  try {
    return toZone(name)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

export function isDay(text: string): text is Day {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  )
}

export function dayOf(instant: Instant, zone: Zone): Day {
  return wallAt(instant, zone).slice(0, 10) as Day
}

/** `HH:MM` on the wall of a place. */
export function wallTimeOf(instant: Instant, zone: Zone): string {
  return wallAt(instant, zone).slice(11, 16)
}

export function addToDay(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as Day
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/**
 * The moment a wall clock shows `time` (`HH:MM`) on `day`. In the hour skipped in spring it is as much later as was
 * skipped (02:30 is 03:30); of the hour that comes twice in autumn it is the first.
 */
export function instantAt(day: Day, time: string, zone: Zone): Instant {
  const wall = Date.parse(`${day}T${time}:00.000Z`)
  const before = wall - offsetAt(wall - 86_400_000, zone)
  const after = wall - offsetAt(wall + 86_400_000, zone)
  const [first, second] = before <= after ? [before, after] : [after, before]
  if (first + offsetAt(first, zone) === wall) return toInstant(first)
  if (second + offsetAt(second, zone) === wall) return toInstant(second)
  return toInstant(Math.max(first, second))
}

/** When the day after `instant` begins in `zone`: until then « demain » stays true. */
export function endOfDay(instant: Instant, zone: Zone): Instant {
  return instantAt(addToDay(dayOf(instant, zone), 1), '00:00', zone)
}
