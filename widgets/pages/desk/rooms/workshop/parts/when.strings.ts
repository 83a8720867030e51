import type { Language } from '../../../../../shared/language-of.js'

export const hourAfterDay: Readonly<Record<Language, (day: string, time: string) => string>> = {
  fr: (day, time) => `${day} à\u00a0${time}`,
  en: (day, time) => `${day} at ${time}`,
}
