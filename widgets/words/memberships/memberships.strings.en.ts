import type { MembershipWords } from './memberships.strings.js'

export const englishMemberships: MembershipWords = {
  means: { cash: 'in cash', cheque: 'by cheque', terminal: 'by card', online: 'online' },
  ends: { cash: 'Given back in cash', cheque: 'Cheque given back', terminal: 'Given back on the card', kept: 'Kept' },
  states: { waiting: 'To confirm', soon: 'Ends soon', current: 'Current', ended: 'Ended' },
}
