import { daysIn, fromToday } from '../shared/formats.js'
import type { Language } from '../shared/locale.js'
import type { OutputOf } from '../shared/wire.js'
import type { MapStrings } from './member-map.strings.js'

type OpenState = NonNullable<OutputOf<'members.open'>['members']['items'][number]['open']>

export type Spoken = { readonly words: MapStrings; readonly language: Language }

/** « Ouvert jusqu’à 18 h », « Fermé · ouvre demain à 10 h »: how it is meant, and as people at the place say it. */
export function openWords({ now, until, opens }: OpenState, zone: string, { words, language }: Spoken) {
  const next = now ? until : opens
  const minutes = next === undefined ? Infinity : Math.ceil((Date.parse(next) - Date.now()) / 60_000)
  // Said for the moment when it was asked for, which may be over.
  const isOpen = minutes > 0 === now
  if (next === undefined || minutes < 1) return isOpen ? ['free', words.open] : ['meta', words.closed]
  if (isOpen && minutes < 31) return ['taken', words.closing(minutes)]
  if (!isOpen) return ['meta', words.opens(...whenIn(zone, next, language))]
  // What closes at midnight, or in the night to come, closes today.
  const [day, clock] = whenIn(zone, next, language)
  return ['free', words.openUntil(minutes < 1_440 ? '' : day, clock)]
}

/** The day, as far as it must be said, and `10:30`: nothing today, « demain », « samedi », « mercredi 2 décembre ». */
export function whenIn(timeZone: string, moment: string, language: Language): [day: string, clock: string] {
  // Swedish writes days and times as we do.
  const sv = daysIn('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const at = new Date(moment)
  const [day = '', clock = ''] = sv.format(at).split(' ')
  const ahead = (Date.parse(day) - Date.parse(sv.format(Date.now()).slice(0, 10))) / 86_400_000
  if (ahead < 1) return ['', clock]
  if (ahead < 2) return [fromToday(1, 'day', language), clock]
  const far: Intl.DateTimeFormatOptions = ahead < 7 ? {} : { day: 'numeric', month: 'long' }
  const said = daysIn(language, { timeZone, weekday: 'long', ...far }).format(at)
  return [language === 'fr' ? said.replace(' 1 ', ' 1er ') : said, clock]
}
