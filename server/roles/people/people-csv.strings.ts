import type { Language } from '../../base/language.js'

type PeopleCsv = { readonly file: string; readonly network: string; readonly columns: readonly string[] }

export const peopleCsv: Record<Language, PeopleCsv> = {
  fr: {
    file: 'qui-a-quel-role',
    network: 'reseau',
    columns: ['Prénom', 'Adresse e-mail', 'Rôle', 'Pour', 'Depuis', 'Dernière venue'],
  },
  en: {
    file: 'who-has-which-role',
    network: 'network',
    columns: ['First name', 'E-mail address', 'Role', 'For', 'Since', 'Last seen'],
  },
}
