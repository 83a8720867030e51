import { toInstant, type Instant } from '../../../base/instant.js'
import { dayOf, daysBetween, toZone, wallTimeOf } from '../../../base/local-time.js'
import type { Voice } from '../say.js'
import { memberWords } from './member-words.js'
import type { ShownEntry } from './members-shown.js'

/** « Ouvert jusqu’à 18 h », « Fermé · ouvre demain à 10 h »; undefined where nobody knows. */
export function openWords(
  voice: Voice,
  { open, zone: name }: Pick<ShownEntry, 'open' | 'zone'>,
  now: Instant,
): string | undefined {
  if (!open) return undefined
  const words = memberWords(voice)
  const zone = toZone(name)
  const [moment, always] = open.now ? [open.until, words.openAlways] : [open.opens, words.closedNow]
  if (moment === undefined) return always
  const instant = toInstant(moment)
  const [time, day] = [wallTimeOf(instant, zone), dayOf(instant, zone)]
  const ahead = daysBetween(dayOf(now, zone), day)
  const hour = hourWords(voice, time)
  // « Ouvert jusqu’à minuit », « jusqu’à 2 h », is of the night that comes.
  if (open.now) return words.openUntil(ahead <= 1 && time < '06:00' ? hour : ahead === 0 ? hour : said(ahead, day))
  return words.opens(ahead === 0 ? words.at(hour) : said(ahead, day))

  function said(days: number, date: string): string {
    const weekday = new Date(Date.parse(date)).getUTCDay() || 7
    const named = days === 1 ? words.tomorrow : days < 7 ? voice.weekday(weekday) : voice.weekdayAndDay(date)
    return words.dayAt(named, hour)
  }
}

export function hourWords(voice: Voice, time: string): string {
  return time === '00:00' || time === '24:00' ? memberWords(voice).midnight : voice.hour(time)
}
