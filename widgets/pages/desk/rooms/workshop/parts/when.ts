import { daysIn, fromToday } from '../../../../../shared/formats.js'
import type { Language } from '../../../../../shared/language-of.js'
import { hourIn } from '../../../../../words/clock.strings.js'
import { firstOfMonth } from '../../../../../words/first-of-month.strings.js'
import type { Shared } from './shared.strings.js'

export type When = ReturnType<typeof whenFor>

/** Days and hours as people at the workshop say them, in its zone. */
export function whenFor(language: Language, timeZone: string, { atHour }: Pick<Shared, 'atHour'>) {
  // The Swedish locale formats as `2027-03-01` and `09:30`.
  const days = daysIn('sv', { timeZone })
  const hours = daysIn('sv', { timeStyle: 'short', timeZone })
  const named = daysIn(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const brief = daysIn(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
  const first = (text: string) => text.replace(/(?<=^|\s)1 /, `${firstOfMonth[language]} `)
  const dayOf = (instant: string) => days.format(new Date(instant))
  const away = (day: string) => Math.round((Date.parse(day) - Date.parse(days.format())) / 86_400_000)
  /** « vendredi 27 novembre » */
  const whole = (day: string) => first(named.format(new Date(day)))
  /** « demain », else « vendredi 27 novembre » */
  const near = (day: string) =>
    away(day) === 0 || away(day) === 1 ? fromToday(away(day), 'day', language) : whole(day)
  const clock = hourIn[language]
  const time = (instant: string) => clock(hours.format(new Date(instant)))
  return {
    dayOf,
    time,
    clock,
    whole,
    wallTime: (ms: number) => hours.format(ms),
    today: () => days.format(),
    isToday: (instant: string) => dayOf(instant) === days.format(),
    /** « Aujourd’hui, vendredi 27 novembre » */
    heading: (day: string) => {
      const text = near(day) === whole(day) ? whole(day) : `${near(day)}, ${whole(day)}`
      return text.replace(/^./, (letter) => letter.toUpperCase())
    },
    /** « demain à 9 h 30 » */
    moment: (instant: string) => atHour(near(dayOf(instant)), time(instant)),
    /** « ven. 27 nov. à 9 h 30 », where a line is short. */
    briefMoment: (instant: string) => atHour(first(brief.format(new Date(dayOf(instant)))), time(instant)),
    /** « vendredi 27 novembre à 9 h 30 » */
    wholeMoment: (instant: string) => atHour(whole(dayOf(instant)), time(instant)),
  }
}
