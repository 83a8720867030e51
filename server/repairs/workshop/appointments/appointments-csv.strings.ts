import type { Language } from '../../../base/language.js'

type AppointmentsCsv = { readonly file: string; readonly columns: readonly string[] }

export const appointmentsCsvWords: Record<Language, AppointmentsCsv> = {
  fr: {
    file: 'rendez-vous',
    columns: [
      ...(['Jour', 'Début', 'Fin', 'État', 'Prénom', 'Téléphone', 'Prestation', 'Prix (€)'] as const),
      ...(['Vélo', 'Adresse', 'Avec', 'Message'] as const),
    ],
  },
  en: {
    file: 'appointments',
    columns: [
      ...(['Day', 'Start', 'End', 'State', 'First name', 'Phone', 'Service', 'Price (€)'] as const),
      ...(['Bike', 'Address', 'With', 'Message'] as const),
    ],
  },
}
