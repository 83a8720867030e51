import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import type { MailLinkStrings } from './mail-links.strings.js'

/** Formats instants in the zone of the place. */
export type Moments = {
  /** « mercredi 25 novembre à 10 h 30 » */
  full(instant: string): string
  /** « mercredi 25 novembre » */
  day(day: string): string
  /** « 10 h 30 » */
  time(instant: string): string
  /** A note about the zone, if the visitor's clock differs from the place's. */
  readonly elsewhere: string | undefined
}

export function momentsIn(zone: string, language: Language, words: MailLinkStrings): Moments {
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
