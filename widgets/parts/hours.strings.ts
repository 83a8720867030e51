import { frenchHours as words } from '../words/hours.strings.js'

/** « 18 h », « 10 h 30 », « minuit » for the end of a day. */
export const time = (text: string) => {
  const [hour = '', minute] = text.split(':')
  if (/^(00|24):00$/.test(text)) return words.midnight
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
}

export const frenchHours = {
  ...words,
  week: 'Horaires des sept jours à venir',
  range: (from: string, to: string) =>
    from === '00:00' && to === '24:00' ? words.allDay : words.between(time(from), time(to)),
}

export type HoursWords = typeof frenchHours
