import { englishMemberships } from '../../../widgets/words/memberships/memberships.strings.en.js'
import { frenchMemberships } from '../../../widgets/words/memberships/memberships.strings.js'
import type { Language } from '../../base/language.js'

const frenchDepositsCsv = {
  name: 'cautions',
  held: 'Tenue',
  means: frenchMemberships.means,
  ends: frenchMemberships.ends,
  heads: ['Nom', 'E-mail', 'Téléphone', 'Pour', 'Montant', 'Prise', 'Prise le', 'Finie le', 'Comment', 'Pourquoi'],
}

export type DepositsCsvWords = typeof frenchDepositsCsv

const englishDepositsCsv: DepositsCsvWords = {
  name: 'deposits',
  held: 'Held',
  means: englishMemberships.means,
  ends: englishMemberships.ends,
  heads: ['Name', 'Email', 'Telephone', 'For', 'Amount', 'Taken', 'Taken on', 'Ended on', 'How', 'Why'],
}

export const depositsCsvWords: Readonly<Record<Language, DepositsCsvWords>> = {
  fr: frenchDepositsCsv,
  en: englishDepositsCsv,
}
