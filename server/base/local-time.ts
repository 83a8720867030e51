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

/** Of a name that one of ours has said before: an unknown one is a bug. */
export function toZone(name: string): Zone {
  const zone = name as Zone
  partsIn(zone, 0)
  return zone
}

export function isDay(text: string): text is Day {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  )
}

export function dayOf(instant: Instant, zone: Zone): Day {
  const { year, month, day } = partsIn(zone, msOf(instant))
  return `${year}-${month}-${day}` as Day
}

/** `HH:MM` on the wall of a place. */
export function wallTimeOf(instant: Instant, zone: Zone): string {
  const { hour, minute } = partsIn(zone, msOf(instant))
  return `${hour}:${minute}`
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
  const offsetAt = (ms: number) => {
    const p = partsIn(zone, ms)
    return Date.parse(`${p['year']}-${p['month']}-${p['day']}T${p['hour']}:${p['minute']}:${p['second']}.000Z`) - ms
  }
  const before = wall - offsetAt(wall - 86_400_000)
  const after = wall - offsetAt(wall + 86_400_000)
  const [first, second] = before <= after ? [before, after] : [after, before]
  if (first + offsetAt(first) === wall) return toInstant(first)
  if (second + offsetAt(second) === wall) return toInstant(second)
  return toInstant(Math.max(first, second))
}

/** When the day after `instant` begins in `zone`: until then « demain » stays true. */
export function endOfDay(instant: Instant, zone: Zone): Instant {
  return instantAt(addToDay(dayOf(instant, zone), 1), '00:00', zone)
}
