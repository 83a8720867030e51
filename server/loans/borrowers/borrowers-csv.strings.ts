import type { Language } from '../../base/language.js'

type BorrowersFile = { readonly file: string; readonly columns: readonly string[]; readonly yes: string }

export const borrowersFile: Record<Language, BorrowersFile> = {
  fr: {
    file: 'personnes',
    columns: [
      ...['Nom', 'Carte', 'Téléphone', 'E-mail', 'A un compte', 'Objets sortis', 'En retard'],
      ...['Réservés', 'Prochain retour', 'Connue depuis'],
    ],
    yes: 'oui',
  },
  en: {
    file: 'people',
    columns: [
      ...['Name', 'Card', 'Phone', 'Email', 'Has an account', 'Things out', 'Late'],
      ...['Reserved', 'Next return', 'Known since'],
    ],
    yes: 'yes',
  },
}
