import { expect } from '@open-wc/testing'
import {
  emptyDraft,
  isAtHome,
  missing,
  reachable,
  stepAfter,
  stepBefore,
  stepsOf,
  withRepairer,
  withService,
  type Draft,
  type RepairerShown,
} from '../../../widgets/repair-booking/booking-steps.js'

const puncture = {
  id: '018f0000-0000-7000-8000-000000000001',
  name: 'Crevaison',
  minutes: 30,
  priceCents: 1_200,
  bikeTypes: ['classic' as const],
}

const workshop: RepairerShown = {
  slug: 'atelier-des-marais',
  name: 'Atelier des Marais',
  commune: 'Lomme',
  communeCode: '59355',
  types: ['workshop'],
  bikeTypes: ['classic', 'electric'],
  onRequest: false,
  zone: 'Europe/Paris',
  services: [puncture],
  usualMinutes: 60,
  openings: [],
  worksHolidays: false,
  closures: [],
  cancelMinutes: 240,
  leadMinutes: 120,
  horizonDays: 60,
  reachCommunes: [],
}
const both: RepairerShown = { ...workshop, types: ['workshop', 'itinerant'] }
const onlyAtHome: RepairerShown = { ...workshop, types: ['itinerant'] }

const atStreet = { text: '14 rue des Roses', communeCode: '59355', commune: 'Lomme' }
const chosen: Draft = {
  ...emptyDraft,
  bikeType: 'classic',
  repairer: workshop.slug,
  service: puncture.id,
  startsAt: '2027-03-04T09:00:00Z',
}
const introduced: Draft = { ...chosen, firstName: 'Odile', email: 'odile@example.org' }

const known = (repairer: RepairerShown | undefined, signedIn = false) => ({
  repairer,
  signedIn,
  bikeType: 'classic' as const,
})

describe('the steps of a booking', () => {
  it('ask for a place only where the repairer comes to the door', () => {
    expect(stepsOf(known(workshop))).to.not.include('place')
    expect(stepsOf(known(both))).to.include('place')
    expect(stepsOf(known(onlyAtHome))).to.include('place')
  })

  it('ask what is to be done before when, for it sets how long', () => {
    const steps = stepsOf(known(workshop))

    expect(steps.indexOf('service')).to.be.below(steps.indexOf('slot'))
  })

  it('ask where before when: nobody chooses a time of somebody who does not come', () => {
    const steps = stepsOf(known(onlyAtHome))

    expect(steps.indexOf('place')).to.be.below(steps.indexOf('slot'))
  })

  it('leave out what is to be done where there is nothing to choose', () => {
    const plain = { ...workshop, services: [] }

    expect(stepsOf(known(plain))).to.not.include('service')
    expect(stepsOf({ repairer: plain, signedIn: false })).to.include('service')
  })

  it('ask nobody for a code who has signed in', () => {
    expect(stepsOf(known(workshop))).to.include('code')
    expect(stepsOf(known(workshop, true))).to.not.include('code')
  })

  it('lead from the first to the last, and stay there', () => {
    let step = stepsOf(known(both))[0]!
    const walked = [step]
    while (step !== 'done') walked.push((step = stepAfter(step, known(both))))

    expect(walked).to.deep.equal(['find', 'service', 'place', 'slot', 'fault', 'who', 'code', 'recap', 'done'])
    expect(stepAfter('done', known(both))).to.equal('done')
  })

  it('lead back past a code that was used, and not out of what is done', () => {
    expect(stepBefore('recap', known(workshop, true))).to.equal('who')
    expect(stepBefore('recap', known(workshop))).to.equal('who')
    expect(stepBefore('code', known(workshop))).to.equal('who')
    expect(stepBefore('slot', known(workshop))).to.equal('service')
    expect(stepBefore('find', known(workshop))).to.equal(undefined)
    expect(stepBefore('done', known(workshop))).to.equal(undefined)
  })
})

describe('what a step still lacks', () => {
  it('is the choice that it is for', () => {
    expect(missing('find', emptyDraft, known(undefined))).to.deep.equal(['repairer'])
    expect(missing('service', emptyDraft, known(workshop))).to.deep.equal(['bikeType', 'service'])
    expect(missing('slot', emptyDraft, known(workshop))).to.deep.equal(['slot'])
    expect(missing('slot', chosen, known(workshop))).to.deep.equal([])
  })

  it('is nothing about what is to be done when nobody knows yet', () => {
    expect(missing('service', { ...chosen, service: 'unknown' }, known(workshop))).to.deep.equal([])
  })

  it('is a side where there are two, and an address only at home', () => {
    expect(missing('place', chosen, known(both))).to.deep.equal(['atHome'])
    expect(missing('place', { ...chosen, atHome: false }, known(both))).to.deep.equal([])
    expect(missing('place', { ...chosen, atHome: true }, known(both))).to.deep.equal(['address'])
    expect(missing('place', { ...chosen, atHome: true, address: atStreet }, known(both))).to.deep.equal([])
  })

  it('is an address whole: a commune without a street is none', () => {
    const blank = { ...atStreet, text: '  ' }

    expect(missing('place', { ...chosen, address: blank }, known(onlyAtHome))).to.deep.equal(['address'])
    expect(missing('place', { ...chosen, address: atStreet }, known(onlyAtHome))).to.deep.equal([])
  })

  it('is a name, and a mailbox for who has not signed in', () => {
    expect(missing('who', chosen, known(workshop))).to.deep.equal(['firstName', 'email'])
    expect(missing('who', chosen, known(workshop, true))).to.deep.equal(['firstName'])
    expect(missing('who', introduced, known(workshop))).to.deep.equal([])
  })

  it('is never a word about the fault or a photo', () => {
    expect(missing('fault', chosen, known(workshop))).to.deep.equal([])
  })
})

describe('the step that one comes to', () => {
  it('is the one that is wanted, once nothing before it is lacking', () => {
    expect(reachable('who', chosen, known(workshop))).to.equal('who')
    expect(reachable('recap', introduced, known(workshop, true))).to.equal('recap')
  })

  it('is the first before it that lacks something', () => {
    const { startsAt: _startsAt, ...withoutTime } = introduced

    expect(reachable('recap', withoutTime, known(workshop, true))).to.equal('slot')
    expect(reachable('recap', introduced, known(both, true))).to.equal('place')
    expect(reachable('slot', emptyDraft, known(undefined))).to.equal('find')
  })
})

describe('what was chosen before', () => {
  it('goes with another repairer where it is theirs, and nothing typed does', () => {
    const { service, startsAt, ...kept } = withRepairer({ ...introduced, words: 'Le frein grince.' }, 'velo-visite')

    expect([service, startsAt]).to.deep.equal([undefined, undefined])
    expect(kept).to.include({ repairer: 'velo-visite', words: 'Le frein grince.', email: 'odile@example.org' })
  })

  it('stays with the same repairer and the same service', () => {
    expect(withRepairer(chosen, workshop.slug)).to.equal(chosen)
    expect(withService(chosen, puncture.id)).to.equal(chosen)
  })

  it('is asked anew about the hour when the appointment is longer or shorter', () => {
    const { startsAt, ...kept } = withService(chosen, 'unknown')

    expect(startsAt).to.equal(undefined)
    expect(kept).to.include({ service: 'unknown', repairer: workshop.slug })
  })

  it('tells whether the repairer comes', () => {
    expect(isAtHome({ ...chosen, atHome: true }, workshop)).to.equal(false)
    expect(isAtHome(chosen, both)).to.equal(false)
    expect(isAtHome({ ...chosen, atHome: true }, both)).to.equal(true)
    expect(isAtHome(chosen, onlyAtHome)).to.equal(true)
  })
})
