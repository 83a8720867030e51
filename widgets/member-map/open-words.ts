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
  const sv = dateFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const at = new Date(moment)
  const [day = '', clock = ''] = sv.format(at).split(' ')
  const ahead = (Date.parse(day) - Date.parse(sv.format(Date.now()).slice(0, 10))) / 86_400_000
  const tag = language === 'en' ? 'en-GB' : language
  if (ahead < 1) return ['', clock]
  if (ahead < 2) return [new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(1, 'day'), clock]
  const far: Intl.DateTimeFormatOptions = ahead < 7 ? {} : { day: 'numeric', month: 'long' }
  const said = dateFormat(tag, { timeZone, weekday: 'long', ...far }).format(at)
  return [said.replace(' 1 ', language === 'fr' ? ' 1er ' : ' 1 '), clock]
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once: making one takes a browser as long as drawing a card, and each card needs two. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = tag + JSON.stringify(options)
  const format = formats.get(name) ?? new Intl.DateTimeFormat(tag, options)
  formats.set(name, format)
  return format
}
