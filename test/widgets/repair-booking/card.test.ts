import { expect } from '@open-wc/testing'
import { html, nothing, render } from 'lit'
import { repairerCard, type Card } from '../../../widgets/repair-booking/repairer-card.js'
import { french } from '../../../widgets/repair-booking/repair-booking.strings.js'
import { said, visit } from './list-support.js'

const workshop: Card = {
  slug: 'a',
  name: 'A',
  commune: 'Lomme',
  street: '3 rue Neuve',
  phone: '03 20 00 00 00',
  types: ['workshop'],
  bikeTypes: ['classic'],
  onRequest: false,
  firstTimes: [],
  shortestMinutes: 60,
  services: [],
  servicesTotal: 0,
}

function told(shown: Card): HTMLElement {
  const around = document.createElement('div')
  const view = { words: french, language: 'fr', level: 3, zone: 'Europe/Paris', page: '/s/a/reparation' } as const
  const card = repairerCard(shown, { ...view, away: undefined, chosen: undefined, choose: undefined })
  render(html`${card}${nothing}`, around)
  return around
}

describe('a card in the list of repairers', () => {
  it('says the street, and the number as a link that is called with one press and begins no booking', async () => {
    const visitor = await visit()
    const card = visitor.card('Les Rayons du Marais')
    expect(said(card)).to.contain('22 rue des Nénuphars, Lomme')

    const link = card.querySelector<HTMLAnchorElement>('a[href^="tel:"]')!
    link.addEventListener('click', (event) => event.preventDefault())
    link.scrollIntoView({ block: 'center' })
    const { top, left, width, height } = link.getBoundingClientRect()
    expect(visitor.root.elementFromPoint(left + width / 2, top + height / 2) === link).to.equal(true)
    link.click()

    expect(link.href).to.equal('tel:0353011762')
    expect(link.textContent).to.equal('03\u00a053\u00a001\u00a017\u00a062')
    expect(visitor.state).to.equal('shown')
  })

  it('gives the number where nothing is free online, and asks nobody to call where there is none', () => {
    const { phone: _phone, ...silent } = workshop

    expect(said(told(workshop))).to.match(/^Pas de place en ligne : téléphonez .*03 20 00 00 00$/)
    expect(said(told(silent))).to.match(/^Pas de place en ligne pour le moment/)
  })

  it('tells the street of nobody who only comes to the door', () => {
    expect(said(told({ ...workshop, types: ['itinerant'] }))).not.to.contain('rue Neuve')
  })
})
