import { expect } from '@open-wc/testing'
import { render } from 'lit'
import type { OwnTalks } from '../../../widgets/my-space/talks-part.js'
import { talksEnglish } from '../../../widgets/my-space/talks/talks.strings.en.js'
import { talksFrench } from '../../../widgets/my-space/talks/talks.strings.js'
import { talksView } from '../../../widgets/my-space/talks/talks-view.js'
import type { ComingAppointment } from '../../../widgets/parts/appointments/coming-view.js'
import type { OwnLoan } from '../../../widgets/parts/loans/loan-state.js'
import { said } from '../../support/element-driver.js'
import { lent } from './lent.js'

const loan = (id: string, other: string, more: Partial<OwnLoan> = {}): OwnLoan => ({
  ...lent,
  id,
  other,
  offer: { id, title: 'Perceuse', kind: 'lend' },
  ...more,
})

const last = (at: string, words = 'Bonjour', mine = false) => ({ at, words, mine })

const visit: ComingAppointment = {
  id: 'visit',
  status: 'booked',
  sequence: 0,
  zone: 'Europe/Paris',
  startsAt: '2027-03-05T09:30:00.000Z',
  endsAt: '2027-03-05T10:00:00.000Z',
  bikeType: 'classic',
  repairer: { slug: 'malik', name: 'Les Rayons', commune: 'Lomme' },
  site: { slug: 'lomme', name: 'Lomme' },
  calendar: '/calendar',
  cancelUntil: '2027-03-05T08:30:00.000Z',
  words: '',
  contactName: 'Alma',
  may: [],
  page: '/page',
  mayWrite: true,
  last: last('2027-03-02T09:00:00.000Z', '', true),
}

const realNow = Date.now

function shown(own: Partial<OwnTalks>, language: 'fr' | 'en' = 'fr') {
  const place = document.createElement('div')
  const opened: string[] = []
  const words = language === 'fr' ? talksFrench : talksEnglish
  const view = { words, language, level: 3, open: (name: string) => void opened.push(name) }
  render(talksView({ loans: [], appointments: [], isPartial: false, ...own }, view), place)
  return { place, opened, rows: [...place.querySelectorAll('.talk-said')].map(said) }
}

describe('the list of what one says with others', () => {
  beforeEach(() => (Date.now = () => Date.parse('2027-03-03T14:00:00Z')))
  afterEach(() => (Date.now = realNow))

  it('has what is unread first, then the newest, with who wrote last and what', () => {
    const theo = loan('1', 'Théo', { unread: 2, last: last('2027-02-27T10:00:00.000Z', 'Et une rallonge ?') })
    const samira = loan('2', 'Samira', { last: last('2027-03-03T10:05:00.000Z', 'Parfait', true) })
    const priya = loan('4', 'Priya', { last: last('2026-11-23T10:00:00.000Z', 'Merci !') })
    const silent = loan('3', 'Bruno')

    const { place, rows } = shown({ loans: [priya, samira, silent, theo], appointments: [visit] })

    expect(rows).to.deep.equal([
      'Théo 2 nouveaux samedi Et une rallonge ? Perceuse',
      'Samira 11 h 05 Vous : Parfait Perceuse',
      'Les Rayons hier Vous : Photo Réparer mon vélo · vendredi 5 mars',
      'Priya 23 nov. 2026 Merci ! Perceuse',
    ])
    expect([...place.querySelectorAll('.news')].map((row) => row.getAttribute('data-talk'))).to.deep.equal(['loan:1'])
  })

  it('has a request by the words it was asked with, until somebody writes', () => {
    const asked = { status: 'requested', firstWords: 'Bonjour Nadia' } as const
    const theirs = loan('1', 'Jeannine', { ...asked, answers: ['accept', 'refuse'] })
    const mine = loan('2', 'Marcel', { ...asked, side: 'taker', from: '2027-03-20', to: '2027-03-21' })

    expect(shown({ loans: [theirs] }).rows).to.deep.equal(['Jeannine lundi Bonjour Nadia Perceuse · à répondre'])
    expect(shown({ loans: [mine] }, 'en').rows).to.deep.equal([
      'Marcel Monday You: Bonjour Nadia Perceuse · from Saturday 20 to Sunday 21 March',
    ])
  })

  it('opens each in one press', () => {
    const theo = loan('7', 'Théo', { last: last('2027-03-03T10:00:00.000Z') })
    const { opened, place } = shown({ loans: [theo], appointments: [visit] })

    for (const row of place.querySelectorAll<HTMLElement>('.talk-row')) row.click()

    expect(opened).to.deep.equal(['loan:7', 'appointment:visit'])
  })

  it('says what it is for while nobody has written, and nothing where that is not known', () => {
    expect(said(shown({}).place)).to.match(/^Messages Aucune conversation pour l’instant\. On s’écrit à propos/)
    expect(said(shown({}, 'en').place)).to.match(/^Messages No conversation for now\. One writes about/)
    expect(said(shown({ isPartial: true }).place)).to.equal('Messages')
  })
})
