import type { Language } from '../base/language.js'

export const monthsCsvStrings: Record<Language, { readonly file: string; readonly columns: readonly string[] }> = {
  fr: {
    file: 'chiffres-du-mois',
    columns: ['mois', 'offres déposées', 'rendez-vous pris', 'nouvelles personnes', 'sites ouverts'],
  },
  en: {
    file: 'counts-of-the-month',
    columns: ['month', 'offers published', 'appointments booked', 'new persons', 'sites opened'],
  },
}
