import { frenchEntry } from '../../words/members/entry.strings.js'
import type { Learn } from '../../words/language.js'
import type { ReadyStrings } from './ready-list.strings.js'

/** « 18 h », « 10 h 30 », « minuit », of `18:00`. */
export const time = (text: string) =>
  /^(00|24):00$/.test(text) ? 'minuit' : text.replace(/^0/, '').replace(':00', '\u00a0h').replace(':', '\u00a0h\u00a0')

/** The words of the first chunk. Others are in the chunk that uses them, `ready-list.strings.ts`; in English both are one file. */
export const french = {
  ...frenchEntry,
  title: 'Les lieux du réseau près de chez vous',
  found: (total: number) => total.toLocaleString('fr') + '\u00a0résultat' + (total > 1 ? 's' : ''),
  hours: { unknown: 'Horaires non indiqués', written: 'Horaires dans la fiche' },
  /** Titles of what is open now, of what opens later, of the rest. */
  apart: { now: 'Ouvert maintenant', later: 'Ouvre plus tard', other: 'Autres lieux' },
  /** `day` is empty when it is within a day. */
  until: (day: string, clock: string) => ` jusqu’${day && `${/\d/.test(day) ? 'au' : 'à'} ${day} `}à ${time(clock)}`,
  closing: (minutes: number) => `Ferme dans ${minutes}\u00a0min`,
  opens: (day: string, clock: string) =>
    `${/\d/.test(day) ? 'rouvre le' : 'ouvre'} ${day && day + ' '}à\u00a0${time(clock)}`,
}

export type MapStrings = typeof french

export type MapWords = { readonly words: MapStrings; readonly ready: ReadyStrings }

/** A function that is called once, so that the build writes it there: a constant weighs 20 to 30 bytes in what all load. */
export const learnMap = (): Learn<MapWords> => ({ en: () => import('./member-map.strings.en.js') })
