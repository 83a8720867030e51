import { newId } from '../../../server/base/id.js'
import type { Sample } from './samples.js'

const one = () => ({ membershipId: newId() })
const deposit = () => ({ depositId: newId() })
const kind = { name: 'Adhésion', amounts: [1_000, 2_000], months: 12 }

/** Who belongs to a place, and what it asks of them. */
export const samplesOfMemberships: Readonly<Record<string, Sample>> = {
  'deposits.list': { input: () => ({}) },
  'deposits.csv': { input: () => ({ locale: 'fr' }) },
  'deposits.till': { input: () => ({}) },
  'deposits.take': { input: () => ({ name: 'Rose', thing: 'Perceuse', cents: 5_000, means: 'cash' }) },
  'deposits.giveBack': { input: () => ({ ...deposit(), how: 'cash' }), answers: 'deposit-gone' },
  'deposits.holdAgain': { input: deposit, answers: 'deposit-gone' },
  'deposits.drop': { input: deposit, answers: 'deposit-gone' },
  'memberships.room': { input: () => ({}) },
  'memberships.list': { input: () => ({}) },
  'memberships.csv': { input: () => ({ locale: 'fr' }) },
  'memberships.show': { input: one, answers: 'membership-gone' },
  'memberships.note': {
    input: () => ({ kindId: newId(), cents: 1_000, means: 'cash', name: 'Rose', locale: 'fr' }),
    answers: 'kind-moved-on',
  },
  'memberships.confirm': { input: () => ({ ...one(), confirmed: true }), answers: 'membership-gone' },
  'memberships.drop': { input: one, answers: 'membership-gone' },
  'memberships.lookAtPayments': { input: () => ({ csv: '', name: 'paiements.csv' }) },
  'memberships.takePayments': { input: () => ({ csv: '', name: 'paiements.csv' }) },
  'memberships.addKind': { input: () => kind },
  'memberships.changeKind': { input: () => ({ ...kind, kindId: newId(), seen: 0 }), answers: 'kind-moved-on' },
  'memberships.addHost': { input: () => ({ name: 'Université', domain: 'univ.example' }) },
  'memberships.dropHost': { input: () => ({ hostId: newId() }), answers: 'kind-moved-on' },
  'memberships.retireKind': { input: () => ({ kindId: newId(), retired: true }), answers: 'kind-moved-on' },
}
