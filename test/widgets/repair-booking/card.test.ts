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
  const card = repairerCard(shown, { ...view, away: undefined, far: undefined, chosen: undefined, choose: undefined })
  render(html`${card}${nothing}`, around)
  return around
}

const soon = [
  { startsAt: '2099-03-04T09:00:00.000Z', day: '2099-03-04', time: '10:00' },
  { startsAt: '2099-03-04T10:30:00.000Z', day: '2099-03-04', time: '11:30' },
  { startsAt: '2099-03-05T09:00:00.000Z', day: '2099-03-05', time: '10:00' },
]

describe('a card in the list of repairers', () => {
  it('says what is repaired, from which price, from when, and what a press does', () => {
    const services = ['Crevaison', 'Freins', 'Vitesses'].map((name) => ({ id: name, name, minutes: 30 }))
    const card = told({
      ...workshop,
      bikeTypes: ['classic', 'electric'],
      firstTimes: soon,
      services,
      servicesTotal: 5,
      fromCents: 850,
    })

    expect(said(card)).to.contain('Atelier · vélos classiques, électriques')
    expect(said(card)).to.contain('Crevaison, Freins, Vitesses et 2 autres · dès 8,50 €')
    expect(said(card)).to.contain('Libre dès mercredi 4 mars 10 h11 h 30jeu. 5 à 10 h Prendre rendez-vous')
    expect(
      [...card.querySelectorAll<HTMLElement>('.at')].map(({ ariaLabel }) => ariaLabel?.replace(/\s/g, ' ')),
    ).to.deep.equal([
      '10 h, mercredi 4 mars, Prendre rendez-vous, A',
      '11 h 30, mercredi 4 mars, Prendre rendez-vous, A',
      'jeu. 5 à 10 h, jeudi 5 mars, Prendre rendez-vous, A',
    ])
    expect(said(told({ ...workshop, firstTimes: soon, onRequest: true }))).to.contain('mercredi 4 mars, sur demande')
  })

  it('begins a booking at the time that is pressed, which stays chosen where what is to be done lets it', async () => {
    const visitor = await visit({ 'bike-type': 'classic' })
    const card = visitor.card('Les Rayons du Marais')
    const time = [...card.querySelectorAll<HTMLElement>('.at')].at(-1)!
    const at = time.dataset['at']
    time.click()
    await visitor.finds(() => visitor.find('.summary dl'), 'the first step should be there')
    expect(said(visitor.find('.summary'))).to.match(/Quand .+ à \d+ h/)
    await expect(visitor.element).to.be.accessible()

    visitor.field(/^Crevaison/).click()
    await visitor.element.updateComplete
    visitor.button('Continuer').click()
    await visitor.finds(() => visitor.find('.time :checked'), 'the time should be chosen')

    expect(visitor.find<HTMLInputElement>('.time :checked')?.value).to.equal(at)
  })

  it('answers a press at once, whatever is still to be loaded', async () => {
    const visitor = await visit()

    visitor.link('Les Rayons du Marais').click()
    await visitor.element.updateComplete

    expect(said(visitor.find('.step-title'))).to.equal('Ouverture de l’agenda : Les Rayons du Marais…')
    await visitor.finds(() => visitor.find('.choice'), 'the first step should come')
  })

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

    expect(said(told(workshop))).to.match(/ Pas de place en ligne : téléphonez .*03 20 00 00 00$/)
    expect(said(told(silent))).to.match(/ Pas de place en ligne pour le moment$/)
  })

  it('tells the street of nobody who only comes to the door', () => {
    expect(said(told({ ...workshop, types: ['itinerant'] }))).not.to.contain('rue Neuve')
  })
})
