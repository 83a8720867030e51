import { expect } from '@open-wc/testing'
import type { ComingAppointment } from '../../../widgets/parts/appointments/coming-view.js'
import type { OwnLoan } from '../../../widgets/parts/loans/loan-state.js'
import { soonOf } from '../../../widgets/my-space/soon/soon.js'

const lent: OwnLoan = {
  id: 'lent',
  side: 'giver',
  status: 'agreed',
  other: 'Théo',
  byMember: false,
  offer: { id: '2', title: 'Escabeau', kind: 'lend' },
  zone: 'Europe/Paris',
  from: '2027-03-05',
  to: '2027-03-09',
  where: { commune: 'Lomme' },
  answers: [],
  sequence: 1,
  createdAt: '2027-03-01T10:00:00.000Z',
}

const booked: ComingAppointment = {
  id: 'booked',
  status: 'booked',
  startsAt: '2027-03-06T09:30:00.000Z',
  endsAt: '2027-03-06T10:00:00.000Z',
  zone: 'Europe/Paris',
  cancelUntil: '2027-03-05T09:30:00.000Z',
  repairer: { slug: 'le-guidon-sage', name: 'Le Guidon sage', commune: 'Lambersart' },
  bikeType: 'classic',
  words: '',
  contactName: 'Nadia',
  calendar: '/calendar',
  may: [],
  site: { slug: 'ville-de-lomme', name: 'Ville de Lomme' },
  page: '/page',
  mayWrite: true,
  sequence: 1,
}

type Wish = { readonly loans?: readonly OwnLoan[]; readonly appointments?: readonly ComingAppointment[] }

const days = ({ loans = [], appointments = [] }: Wish) =>
  soonOf({ loans, appointments }).map(({ day, time }) => [day, time].filter(Boolean).join(' '))

describe('what comes, in somebody’s space', () => {
  it('is one list of loans and appointments in the order of their days, last what has none', () => {
    const { from: _from, to: _to, ...gift } = lent

    const all = days({
      loans: [gift, { ...lent, status: 'out', to: '2027-03-04' }, { ...lent, from: '2027-03-07' }],
      appointments: [booked],
    })

    expect(all).to.deep.equal(['2027-03-04', '2027-03-06 10:30', '2027-03-07', ''])
  })

  it('stands on the day it is there: in the zone of each, and on both days the clocks change', () => {
    const late = { ...booked, startsAt: '2027-03-06T23:30:00.000Z' }
    const far = { ...late, zone: 'America/Martinique' }
    const spring = { ...booked, startsAt: '2027-03-28T08:30:00.000Z' }
    const autumn = { ...booked, startsAt: '2027-10-31T08:30:00.000Z' }

    expect(days({ appointments: [autumn, spring, late, far] })).to.deep.equal([
      '2027-03-06 19:30',
      '2027-03-07 00:30',
      '2027-03-28 10:30',
      '2027-10-31 09:30',
    ])
  })

  it('takes what is out on the day it is to come back, and what has hours at its hour', () => {
    const help = { ...lent, offer: { ...lent.offer, kind: 'help' as const }, hours: { from: 840, to: 960 } }

    expect(days({ loans: [{ ...lent, status: 'out' }, help] })).to.deep.equal(['2027-03-05 14:00', '2027-03-09'])
  })
})
