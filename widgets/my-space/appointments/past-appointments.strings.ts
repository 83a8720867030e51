import { time } from '../../parts/hours.strings.js'
import type { Learn } from '../../words/language.js'

/** Of the appointments that are over, in the space of a person. */
export const pastAppointmentsFrench = {
  title: (count: number) => (count === 1 ? 'Votre rendez-vous passé' : `Vos ${count} derniers rendez-vous passés`),
  at: (day: string, clock: string) => `${day} à\u00a0${time(clock)}`,
  ends: {
    refused: (who: string) => `${who} n’a pas pu vous recevoir.`,
    cancelledByMe: 'Vous avez annulé.',
    cancelled: (who: string) => `${who} a annulé.`,
    expired: 'Resté sans réponse.',
    kept: 'Le rendez-vous a eu lieu.',
    missed: 'Noté comme manqué.',
    over: 'L’heure est passée.',
  },
  page: 'Voir le rendez-vous',
  another: 'Prendre un autre rendez-vous',
  of: (day: string) => `du ${day}`,
}

export type PastAppointmentsStrings = typeof pastAppointmentsFrench

export const learnPastAppointments: Learn<PastAppointmentsStrings> = {
  en: async () => (await import('./past-appointments.strings.en.js')).pastAppointmentsEnglish,
}
