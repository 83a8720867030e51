import type { Language } from './locale.js'

const made: { [asked: string]: Intl.DateTimeFormat } = {}

/** Formats are cached: a list of twenty entries would create eighty. */
export const daysIn = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  (made[tag + JSON.stringify(options)] ??= new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, options))

const fromNow: { [language in Language]?: Intl.RelativeTimeFormat } = {}

/** « demain », « il y a 2 jours ». */
export const fromToday = (count: number, unit: 'day' | 'month', language: Language): string =>
  (fromNow[language] ??= new Intl.RelativeTimeFormat(language, { numeric: 'auto' })).format(count, unit)
