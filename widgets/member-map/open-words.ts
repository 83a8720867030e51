import { daysIn, fromToday } from '../shared/formats.js'
import type { Language } from '../shared/language-of.js'
import type { OutputOf } from '../shared/wire.js'
import { firstOfMonth } from '../words/first-of-month.strings.js'
import type { MapStrings } from './words/member-map.strings.js'

type OpenState = NonNullable<OutputOf<'members.open'>['members']['items'][number]['open']>

export type Spoken = { readonly words: MapStrings; readonly language: Language }

/** « Ouvert jusqu’à 18 h », « Fermé · ouvre demain à 10 h », in the place's zone; with the tone of the text. */
export function openWords(
  { now, until, opens, unsure, comment, holiday }: OpenState,
  zone: string,
  { words, language }: Spoken,
) {
  const next = opens ?? until ?? ''
  const minutes = Math.ceil((Date.parse(next) - Date.now()) / 60_000)
  // The state is that of the moment of the answer, and may have changed since.
  const isOver = minutes < 1
  const isIn = (!opens && !!(unsure ?? now)) !== isOver
  const [day = '', clock] = next && !isOver ? whenIn(zone, next, language) : []
  const isHoliday = unsure === 'holiday'
  const doubt = isHoliday ? words.holidayInDoubt : unsure && words.condition(comment)
  const festive = holiday && !isHoliday ? words.festive : ''
  if (!isIn) {
    const opening = clock ? `\u00a0· ${words.opens(day, clock)}${doubt ? ` (${doubt})` : ''}` : ''
    return ['meta', words.closed + festive + opening]
  }
  if (clock && !doubt && minutes < 31) return ['taken', words.closing(minutes)]
  // Closing within 24 hours needs no day.
  const end = clock && !doubt?.includes(':') ? words.until(minutes < 1_440 ? '' : day, clock) : ''
  const said = (doubt ?? words.open) + end + festive
  return [doubt ? 'taken' : 'free', capital(said)]
}

export const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1)

/** The day (empty for today, « demain », « samedi », « mercredi 2 décembre ») and `10:30`. */
export function whenIn(timeZone: string, moment: string, language: Language): [day: string, clock: string] {
  // The Swedish locale formats as `2027-03-01 18:00`.
  const sv = daysIn('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const at = new Date(moment)
  const [day = '', clock = ''] = sv.format(at).split(' ')
  const ahead = (Date.parse(day) - Date.parse(sv.format(Date.now()).slice(0, 10))) / 86_400_000
  if (ahead < 1) return ['', clock]
  if (ahead < 2) return [fromToday(1, 'day', language), clock]
  const far: Intl.DateTimeFormatOptions = ahead < 7 ? {} : { day: 'numeric', month: 'long' }
  const said = daysIn(language, { timeZone, weekday: 'long', ...far }).format(at)
  return [said.replace(/\b1\b/, firstOfMonth[language]), clock]
}
