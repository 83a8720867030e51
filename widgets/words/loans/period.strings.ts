import type { Language } from '../language.js'

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
