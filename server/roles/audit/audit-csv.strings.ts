import type { Language } from '../../base/language.js'

type AuditCsv = {
  readonly file: string
  readonly network: string
  readonly erased: string
  readonly columns: readonly string[]
}

export const auditCsv: Record<Language, AuditCsv> = {
  fr: {
    file: 'qui-a-fait-quoi',
    network: 'reseau',
    erased: 'compte effacé',
    columns: ['Jour', 'Heure', 'Prénom', 'Adresse e-mail', 'Rôle', 'Ce qui a été fait', 'À propos de', 'Sur le site'],
  },
  en: {
    file: 'who-did-what',
    network: 'network',
    erased: 'erased account',
    columns: ['Day', 'Hour', 'First name', 'E-mail address', 'Role', 'What was done', 'About', 'On the site'],
  },
}
