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

type Summary = (who: string, work: string | undefined) => string

type Words = {
  readonly name: (workshop: string) => string
  readonly nobody: string
  readonly summary: Readonly<Record<'requested' | 'proposed' | 'booked', Summary>>
  readonly alsoHeld: string
  /** Of the one address for all, which each replaces by their own. */
  readonly moved: string
  readonly movedHow: string
}

const both = (who: string, work: string | undefined) => (work ? `${who}, ${work}` : who)

export const workshopCalendarWords: Record<Language, Words> = {
  fr: {
    name: (workshop) => `Rendez-vous\u00a0: ${workshop}`,
    nobody: 'Passage',
    summary: {
      requested: (who, work) => `À répondre\u00a0: ${both(who, work)}`,
      proposed: (who, work) => `Autre heure proposée\u00a0: ${both(who, work)}`,
      booked: both,
    },
    alsoHeld: 'Une autre heure est proposée, et gardée aussi.',
    moved: 'Adresse changée',
    movedHow:
      'Ce calendrier ne montre plus les rendez-vous. Chaque personne de l’atelier a maintenant son adresse\u00a0: au bureau, dans les réglages de l’atelier, «\u00a0Calendrier du téléphone\u00a0».',
  },
  en: {
    name: (workshop) => `Appointments: ${workshop}`,
    nobody: 'Walk-in',
    summary: {
      requested: (who, work) => `To be answered: ${both(who, work)}`,
      proposed: (who, work) => `Another time proposed: ${both(who, work)}`,
      booked: both,
    },
    alsoHeld: 'Another time is proposed, and held too.',
    moved: 'Address changed',
    movedHow:
      'This calendar shows the appointments no more. Everybody at the workshop now has an address of their own: at the desk, in the settings of the workshop, “Calendar of your phone”.',
  },
}
