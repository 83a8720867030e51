import { frenchHours as words } from '../words/hours.strings.js'

/** « 18 h », « 10 h 30 », « minuit » for the end of a day. */
export const time = (text: string) => {
  const [hour = '', minute] = text.split(':')
  if (text === '24:00') return words.midnight
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
}

/** « du 3 au 8 décembre », « du 28 novembre au 2 décembre », « les 7 et 8 décembre », « le 3 décembre ». */
export const frenchDays = (from: string, to: string) => {
  if (from === to) return `le ${from}`
  const [date = '', month] = from.split(' ')
  if (!to.endsWith(` ${month}`)) return `du ${from} au ${to}`
  return parseInt(to) - parseInt(date) < 2 ? `les ${date} et ${to}` : `du ${date} au ${to}`
}

export const frenchHours = {
  ...words,
  week: 'Horaires des sept jours à venir',
  range: (from: string, to: string) =>
    from === '00:00' && to === '24:00' ? words.allDay : words.between(time(from), time(to)),
}

export type HoursWords = typeof frenchHours
