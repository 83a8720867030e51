import type { OwnLoan } from '../../../widgets/parts/loans/loan-state.js'

/** What one lends a neighbour, of which a test says what matters to it. */
export const lent: OwnLoan = {
  id: '1',
  side: 'giver',
  status: 'agreed',
  other: 'Jeannine',
  byMember: false,
  offer: { id: '2', title: 'Raclette', kind: 'lend' },
  zone: 'Europe/Paris',
  where: { commune: 'Lomme' },
  answers: [],
  sequence: 1,
  createdAt: '2027-03-01T10:00:00.000Z',
}
