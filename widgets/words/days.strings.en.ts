import type { Span, Weekdays } from './days.strings.js'

/** `on 3 December`, `on 7 and 8 December`, `from 3 to 8 December`, `from 28 November to 2 December` */
export const englishSpan: Span = (from, to, isNext = false) => {
  if (from === to) return `on ${from}`
  const [date = '', month] = from.split(' ')
  if (!to.endsWith(` ${month}`)) return isNext ? `on ${from} and ${to}` : `from ${from} to ${to}`
  return parseInt(to) - parseInt(date) < 2 ? `on ${date} and ${to}` : `from ${date} to ${to}`
}

export const englishWeekdays: Weekdays = (first, last, behind) =>
  behind === 0 ? first : behind === 1 ? `${first} and ${last}` : `${first} to ${last}`
