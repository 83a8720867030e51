import type { Language } from '../../base/language.js'

type CalendarWords = {
  readonly atWorkshop: (repairer: string) => string
  readonly atHome: (repairer: string) => string
  readonly of: (resident: string) => string
  readonly toBring: (words: string) => string
  readonly telephone: (number: string) => string
  readonly written: (words: string) => string
}

export const calendarStrings: Readonly<Record<Language, CalendarWords>> = {
  fr: {
    atWorkshop: (repairer) => `Réparation de vélo : ${repairer}`,
    atHome: (repairer) => `Réparation de vélo à domicile : ${repairer}`,
    of: (resident) => `Réparation : ${resident}`,
    toBring: (words) => `À apporter : ${words}`,
    telephone: (number) => `Téléphone : ${number}`,
    written: (words) => `« ${words} »`,
  },
  en: {
    atWorkshop: (repairer) => `Bike repair: ${repairer}`,
    atHome: (repairer) => `Bike repair at home: ${repairer}`,
    of: (resident) => `Repair: ${resident}`,
    toBring: (words) => `Please bring: ${words}`,
    telephone: (number) => `Phone: ${number}`,
    written: (words) => `“${words}”`,
  },
}
