import type { Language } from '../../base/language.js'
import { englishEntry } from '../../../widgets/words/members/search.strings.en.js'
import { frenchEntry } from '../../../widgets/words/members/entry.strings.js'
import type { MemberStatus } from '../member.js'

const frenchMembersCsv = {
  name: 'structures',
  heads: ['Nom', 'Identifiant', 'Sorte', 'État', 'Commune', 'Lieux', 'Sites', 'Provenance', 'Depuis le'],
  kinds: frenchEntry.kinds,
  statuses: { proposed: 'à accueillir', shown: 'montrée', hidden: 'retirée' } satisfies Record<MemberStatus, string>,
  proposedOn: (site: string) => `proposée sur ${site}`,
}

export type MembersCsvWords = typeof frenchMembersCsv

const englishMembersCsv: MembersCsvWords = {
  name: 'members',
  heads: ['Name', 'Identifier', 'Kind', 'State', 'Commune', 'Places', 'Sites', 'Provenance', 'Since'],
  kinds: englishEntry.kinds,
  statuses: { proposed: 'to admit', shown: 'shown', hidden: 'taken away' },
  proposedOn: (site) => `proposed on ${site}`,
}

export const membersCsvWords: Readonly<Record<Language, MembersCsvWords>> = {
  fr: frenchMembersCsv,
  en: englishMembersCsv,
}
