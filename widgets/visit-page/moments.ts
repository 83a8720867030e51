import { dayWords, momentIn } from '../shared/days.js'
import type { Language } from '../shared/locale.js'
import type { VisitStrings } from './visit-page.strings.js'

/** Says moments as people at the place do, whatever zone they are read in. */
export type Moments = {
  /** « mercredi 25 novembre à 10 h 30 » */
  full(instant: string): string
  /** « mercredi 25 novembre », of a day. */
  day(day: string): string
  /** « 10 h 30 » */
  time(instant: string): string
  /** Where the visitor's clock shows another time than the place's: whose hours these are. */
  readonly elsewhere: string | undefined
}

export function momentsIn(zone: string, language: Language, words: VisitStrings): Moments {
  const near = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })
  const far = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const year = momentIn(zone, Date.now()).day.slice(0, 4)
  const day = (text: string) => (text.startsWith(year) ? near : far)(text)
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const now = Date.now()
  const differs = momentIn(own, now).time !== momentIn(zone, now).time
  return {
    full(instant) {
      const moment = momentIn(zone, Date.parse(instant))
      return words.at(day(moment.day), words.time(moment.time))
    },
    day,
    time: (instant) => words.time(momentIn(zone, Date.parse(instant)).time),
    elsewhere: differs ? words.hoursOf(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone) : undefined,
  }
}
