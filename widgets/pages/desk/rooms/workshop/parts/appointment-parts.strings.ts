import type { Language } from '../../../../../shared/language-of.js'

/** What the appointments and the settings of a workshop both say. */
export const frenchAppointmentParts = {
  optional: (label: string) => `${label} (facultatif)`,
  /** In the place of a name that nobody gave. */
  nobody: 'Sans nom',
  length: (minutes: number) =>
    minutes < 60
      ? `${minutes}\u00a0min`
      : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 ? `\u00a0${String(minutes % 60).padStart(2, '0')}` : ''}`,
}

export type AppointmentParts = typeof frenchAppointmentParts

export const englishAppointmentParts: AppointmentParts = {
  optional: (label) => `${label} (optional)`,
  nobody: 'No name',
  length: (minutes) =>
    minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''}`,
}

export const hourAfterDay: Readonly<Record<Language, (day: string, time: string) => string>> = {
  fr: (day, time) => `${day} à\u00a0${time}`,
  en: (day, time) => `${day} at ${time}`,
}
