import { toInstant, type Instant } from '../../../base/instant.js'
import { dayOf, daysBetween, toZone, wallTimeOf } from '../../../base/local-time.js'
import { hoursOn } from '../layout/hours-table.js'
import type { Formats } from '../layout/formats.js'
import { memberWords } from './member-words.js'
import type { ShownEntry } from './members-shown.js'

type OpenFacts = Pick<ShownEntry, 'open' | 'onDay' | 'zone'>

/**
 * « Ouvert jusqu’à 18 h », « Fermé · ouvre demain à 10 h », « Sur rendez-vous jusqu’à 17 h »; for a day asked for,
 * « Dimanche : de 10 h à 18 h ». Undefined when unknown.
 */
export function openWords(formats: Formats, { open, onDay, zone: name }: OpenFacts, now: Instant): string | undefined {
  const words = memberWords(formats)
  if (onDay) {
    const date = onDay.holiday
      ? formats.weekdayAndDay(onDay.day)
      : formats.weekday(new Date(onDay.day).getUTCDay() || 7)
    return words.dayIs(capital(date), hoursOn(formats, onDay))
  }
  if (!open) return undefined
  const zone = toZone(name)
  const doubt = open.unsure === 'holiday' ? words.holidayInDoubt : open.unsure && words.condition(open.comment)
  const festive = open.holiday && open.unsure !== 'holiday' ? words.festive : ''
  const changesAt = open.opens ?? open.until
  const then = changesAt === undefined ? undefined : whenFrom(formats, toInstant(changesAt), { zone, now })
  if (open.opens === undefined && (open.now || doubt !== undefined)) {
    // A sentence that ends in the place's own comment cannot be followed by an hour.
    if (doubt?.includes(':')) return capital(doubt)
    // An hour after midnight, as in « Ouvert jusqu’à minuit » or « jusqu’à 2 h », belongs to the coming night.
    const until = then && ` ${words.until(then.isSoon ? undefined : then.day, then.hour)}`
    return capital(doubt ?? words.open) + (until ?? '') + festive
  }
  if (!then) return words.closed + festive
  const opening = words.opens(then.day, then.hour) + (doubt === undefined ? '' : ` (${doubt})`)
  return `${words.closed}${festive} · ${opening}`
}

type When = {
  /** Undefined for today. */
  readonly day: string | undefined
  readonly hour: string
  /** Today or in the coming night. */
  readonly isSoon: boolean
}

export function whenFrom(
  formats: Formats,
  moment: Instant,
  { zone, now }: { readonly zone: ReturnType<typeof toZone>; readonly now: Instant },
): When {
  const [time, day] = [wallTimeOf(moment, zone), dayOf(moment, zone)]
  const ahead = daysBetween(dayOf(now, zone), day)
  const weekday = new Date(day).getUTCDay() || 7
  const near = ahead === 1 ? memberWords(formats).tomorrow : formats.weekday(weekday)
  return {
    day: ahead === 0 ? undefined : ahead < 7 ? near : formats.weekdayAndDay(day),
    hour: formats.hour(time),
    isSoon: ahead === 0 || (ahead === 1 && time < '06:00'),
  }
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
