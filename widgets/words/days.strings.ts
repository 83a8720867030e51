import type { Language } from './language.js'

/** Writes days as they are said: « 3 décembre ». Where a month ends between them, only `isNext` tells that they are two. */
export type Span = (from: string, to: string, isNext?: boolean) => string

/** « le 3 décembre », « les 7 et 8 décembre », « du 3 au 8 décembre », « du 28 novembre au 2 décembre » */
export const frenchSpan: Span = (from, to, isNext = false) => {
  if (from === to) return `le ${from}`
  const [date = '', month] = from.split(' ')
  if (!to.endsWith(` ${month}`)) return isNext ? `les ${from} et ${to}` : `du ${from} au ${to}`
  return parseInt(to) - parseInt(date) < 2 ? `les ${date} et ${to}` : `du ${date} au ${to}`
}

/** Days of a week, by how many days the last is behind the first: « lundi », « lundi et mardi », « du lundi au vendredi ». */
export type Weekdays = (first: string, last: string, behind: number) => string

export const frenchWeekdays: Weekdays = (first, last, behind) =>
  behind === 0 ? first : behind === 1 ? `${first} et ${last}` : `du ${first} au ${last}`

/** `on 3 December`, `on 7 and 8 December`, `from 3 to 8 December`, `from 28 November to 2 December` */
export const englishSpan: Span = (from, to, isNext = false) => {
  if (from === to) return `on ${from}`
  const [date = '', month] = from.split(' ')
  if (!to.endsWith(` ${month}`)) return isNext ? `on ${from} and ${to}` : `from ${from} to ${to}`
  return parseInt(to) - parseInt(date) < 2 ? `on ${date} and ${to}` : `from ${date} to ${to}`
}

export const englishWeekdays: Weekdays = (first, last, behind) =>
  behind === 0 ? first : behind === 1 ? `${first} and ${last}` : `${first} to ${last}`

export const onDay: Readonly<Record<Language, (day: string) => string>> = {
  fr: (day) => `le ${day}`,
  en: (day) => `on ${day}`,
}

type Between = Readonly<Record<Language, (first: string, last: string) => string>>

export const between: Between = {
  fr: (first, last) => `du ${first} au ${last}`,
  en: (first, last) => `from ${first} to ${last}`,
}

export const betweenShort: Between = { fr: between.fr, en: (first, last) => `${first} to ${last}` }
