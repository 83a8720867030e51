import { expect } from '@open-wc/testing'
import type { ComingAppointment } from '../../../widgets/parts/appointments/coming-view.js'
import type { OwnLoan } from '../../../widgets/parts/loans/loan-state.js'
import { soonOf } from '../../../widgets/my-space/soon/soon.js'
import { lent } from './lent.js'

const agreed: OwnLoan = { ...lent, from: '2027-03-05', to: '2027-03-09' }

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
    const { from: _from, to: _to, ...gift } = agreed

    const all = days({
      loans: [gift, { ...agreed, status: 'out', to: '2027-03-04' }, { ...agreed, from: '2027-03-07' }],
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
    const help = { ...agreed, offer: { ...agreed.offer, kind: 'help' as const }, hours: { from: 840, to: 960 } }

    expect(days({ loans: [{ ...agreed, status: 'out' }, help] })).to.deep.equal(['2027-03-05 14:00', '2027-03-09'])
  })
})
