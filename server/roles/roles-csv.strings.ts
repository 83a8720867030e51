import { englishActs } from '../../widgets/words/desk/acts.strings.en.js'
import { frenchActs, type ActWords } from '../../widgets/words/desk/acts.strings.js'
import { englishRoles } from '../../widgets/words/desk/desk.strings.en.js'
import { frenchRoles, type RoleWords } from '../../widgets/words/desk/desk.strings.js'
import type { Language } from '../base/language.js'

type RolesCsv = { readonly file: string; readonly columns: readonly string[] }

type Words = {
  readonly network: string
  readonly roles: RoleWords
  readonly audit: RolesCsv & { readonly erased: string; readonly acts: ActWords }
  readonly people: RolesCsv
}

export const rolesCsv: Readonly<Record<Language, Words>> = {
  fr: {
    network: 'reseau',
    roles: frenchRoles,
    audit: {
      file: 'qui-a-fait-quoi',
      erased: 'compte effacé',
      columns: ['Jour', 'Heure', 'Prénom', 'Adresse e-mail', 'Rôle', 'Ce qui a été fait', 'À propos de', 'Sur le site'],
      acts: frenchActs,
    },
    people: {
      file: 'qui-a-quel-role',
      columns: ['Prénom', 'Adresse e-mail', 'Rôle', 'Pour', 'Depuis', 'Dernière venue'],
    },
  },
  en: {
    network: 'network',
    roles: englishRoles,
    audit: {
      file: 'who-did-what',
      erased: 'erased account',
      columns: ['Day', 'Hour', 'First name', 'E-mail address', 'Role', 'What was done', 'About', 'On the site'],
      acts: englishActs,
    },
    people: {
      file: 'who-has-which-role',
      columns: ['First name', 'E-mail address', 'Role', 'For', 'Since', 'Last seen'],
    },
  },
}
