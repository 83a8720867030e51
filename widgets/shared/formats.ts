import type { Language } from './language-of.js'

const made: { [asked: string]: Intl.DateTimeFormat } = {}

/** A language is its own tag, where its region changes nothing. */
const regional: { readonly [tag in Language | 'sv']?: string } = { en: 'en-GB' }

/** Formats are cached: a list of twenty entries would create eighty. */
export const daysIn = (tag: Language | 'sv', options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  (made[tag + JSON.stringify(options)] ??= new Intl.DateTimeFormat(regional[tag] ?? tag, options))

const fromNow: { [language in Language]?: Intl.RelativeTimeFormat } = {}

/** « demain », « il y a 2 jours ». */
export const fromToday = (count: number, unit: 'day' | 'month', language: Language): string =>
  (fromNow[language] ??= new Intl.RelativeTimeFormat(language, { numeric: 'auto' })).format(count, unit)
