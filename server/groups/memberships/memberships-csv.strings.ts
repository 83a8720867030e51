import { englishMemberships } from '../../../widgets/words/memberships/memberships.strings.en.js'
import { frenchMemberships } from '../../../widgets/words/memberships/memberships.strings.js'
import type { Language } from '../../base/language.js'

const frenchMembershipsCsv = {
  name: 'adhesions',
  heads: ['Nom', 'E-mail', 'Téléphone', 'Formule', 'Montant', 'Payée', 'Payée le', 'Du', 'Au', 'Où elle en est'],
  means: frenchMemberships.means,
  states: frenchMemberships.states,
}

export type MembershipsCsvWords = typeof frenchMembershipsCsv

const englishMembershipsCsv: MembershipsCsvWords = {
  name: 'memberships',
  heads: ['Name', 'Email', 'Telephone', 'Kind', 'Amount', 'Paid', 'Paid on', 'From', 'Until', 'Where it stands'],
  means: englishMemberships.means,
  states: englishMemberships.states,
}

export const membershipsCsvWords: Readonly<Record<Language, MembershipsCsvWords>> = {
  fr: frenchMembershipsCsv,
  en: englishMembershipsCsv,
}
