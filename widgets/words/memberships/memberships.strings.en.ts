import type { MembershipWords } from './memberships.strings.js'

export const englishMemberships: MembershipWords = {
  means: { cash: 'in cash', cheque: 'by cheque', terminal: 'by card', online: 'online' },
  states: { waiting: 'To confirm', soon: 'Ends soon', current: 'Current', ended: 'Ended' },
}
