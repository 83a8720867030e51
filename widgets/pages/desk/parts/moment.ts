import { daysIn } from '../../../shared/formats.js'
import type { Language } from '../../../shared/language-of.js'
import { hourIn } from '../../../words/clock.strings.js'

/** The zone of the server's own lists and files. */
const timeZone = 'Europe/Paris'

/** « ven. 27 nov. 2026, 10 h 42 » */
export function momentWords(language: Language, instant: string): string {
  const at = new Date(instant)
  const day = daysIn(language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(
    at,
  )
  return `${day}, ${hourIn[language](daysIn('sv', { timeStyle: 'short', timeZone }).format(at))}`
}

/** Names the appointment of an act, noted as « Jeanne, 2027-03-01 15:00 » where the workshop is. */
export function appointmentWords(language: Language, title: string): string {
  const [, who = '', day, time] = /^(.*)(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(title) ?? []
  if (day === undefined || time === undefined) return title
  const said = daysIn(language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return `${who}${said.format(new Date(day))}, ${hourIn[language](time)}`
}
