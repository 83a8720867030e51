import type { Language } from '../../../base/language.js'
import { englishStates } from '../../../../widgets/words/repairs/appointment.strings.en.js'
import { frenchStates, type StateWords } from '../../../../widgets/words/repairs/appointment.strings.js'

type AppointmentsCsv = { readonly file: string; readonly columns: readonly string[]; readonly states: StateWords }

export const appointmentsCsvWords: Record<Language, AppointmentsCsv> = {
  fr: {
    file: 'rendez-vous',
    states: frenchStates,
    columns: [
      ...(['Jour', 'Début', 'Fin', 'État', 'Prénom', 'Téléphone', 'Prestation', 'Prix (€)'] as const),
      ...(['Vélo', 'Adresse', 'Avec', 'Message'] as const),
    ],
  },
  en: {
    file: 'appointments',
    states: englishStates,
    columns: [
      ...(['Day', 'Start', 'End', 'State', 'First name', 'Phone', 'Service', 'Price (€)'] as const),
      ...(['Bike', 'Address', 'With', 'Message'] as const),
    ],
  },
}
