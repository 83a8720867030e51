import { expect, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl, standIns } from 'coop:server'
import type { BikeType } from '../../../widgets/repair-booking/booking-steps.js'
import { connectTo, query } from '../../../widgets/shared/client.js'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'
import { open, said, visit, visitUndeclared, type Visitor } from './list-support.js'

const site = 'ville-de-lomme'

/** What the device answers when it is asked where it is. */
function placeDevice(answer: (done: PositionCallback, failed: PositionErrorCallback) => void): () => void {
  const whole = navigator.geolocation
  let asked = 0
  const geolocation = {
    getCurrentPosition(done: PositionCallback, failed: PositionErrorCallback) {
      asked += 1
      answer(done, failed)
    },
  }
  Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true })
  restore = () => Object.defineProperty(navigator, 'geolocation', { value: whole, configurable: true })
  return () => {
    expect(asked).to.equal(1)
  }
}

let restore = () => {}

/** As it is read, without the non-breaking spaces of our typography. */
const plain = (text: string) => text.replace(/\s+/g, ' ')

async function begun(): Promise<Visitor> {
  const visitor = await visit()
  visitor.card('Les Rayons du Marais').querySelector('a')!.click()
  await visitor.finds(() => visitor.find('[name=service]'), 'what is to be done should be asked')
  return visitor
}

describe('the list of repairers', () => {
  afterEach(() => {
    restore()
    restore = () => {}
  })

  it('says how many there are, where, of what kind, and when they are free', async () => {
    const visitor = await visit()
    const { total } = await query('repairs.search', { site })

    const card = said(visitor.card('Les Rayons du Marais'))
    const request = said(visitor.card('Le Guidon sage'))

    expect(visitor.count).to.equal(`${total} réparateurs`)
    expect(card).to.match(/Libre dès \p{L}+ \d+(er)? \p{L}+( \S*\d+ h)+/u)
    expect(card).to.contain('Lomme').and.to.contain('Atelier')
    expect(request).to.contain(', sur demande')
  })

  it('shows who is free first at the top, and who repairs one kind of bicycle when it is pressed', async () => {
    const visitor = await visit()
    const kind: BikeType = 'adapted'
    const { items } = await query('repairs.search', { site, 'bike-type': kind })
    const everybody = visitor.count

    visitor.field('Vélo adapté').click()
    await visitor.finds(() => visitor.count !== everybody, 'there should be fewer')
    const fewer = visitor.names
    visitor.field('Peu importe').click()
    await visitor.finds(() => visitor.count === everybody, 'all should be there again')

    expect(fewer).to.deep.equal(items.map(({ name }) => plain(name)))
    expect(items.map(({ firstFree }) => firstFree)).to.deep.equal(items.map(({ firstFree }) => firstFree).toSorted())
  })

  it('tells how far everybody is from a commune, and puts the nearest first when asked to', async () => {
    const visitor = await visit()

    await visitor.looksFrom('Lomme')
    await visitor.finds(() => visitor.all('.card .meta').some((meta) => /\d km/.test(said(meta))), 'distances')
    visitor.field('Proche d’abord').click()
    const { items } = await query('repairs.search', { site, near: '59355', within: 10, order: 'distance' })
    await visitor.finds(() => visitor.names.join() === items.map(({ name }) => plain(name)).join(), 'the nearest first')

    const metres = items.map(({ distanceMetres = 0 }) => distanceMetres)
    expect(metres).to.deep.equal(metres.toSorted((a, b) => a - b))
  })

  it('asks the device where it is only when that is pressed', async () => {
    const coords = { latitude: 50.64381, longitude: 2.98724 } as GeolocationCoordinates
    const wasAsked = placeDevice((done) => done({ coords } as GeolocationPosition))
    const visitor = await visit()

    visitor.button('Autour de moi').focus()
    await sendKeys({ press: 'Enter' })
    await visitor.finds(() => visitor.all('.card .meta').some((meta) => /\d km/.test(said(meta))), 'distances')

    wasAsked()
    expect(said(visitor.find('.here'))).to.contain('Autour de vous')
    expect(said(visitor.focused)).to.equal('Ne plus chercher autour de moi')
    await sendKeys({ press: 'Enter' })
    await visitor.finds(() => !visitor.find('.here'), 'it should be given up')
    expect(said(visitor.focused)).to.equal('Autour de moi')
  })

  it('says so when the device does not tell, and the field for a commune stays', async () => {
    placeDevice((_done, failed) => failed({ code: 1 } as GeolocationPositionError))
    const visitor = await visit()

    visitor.button('Autour de moi').click()
    await visitor.finds(() => said(visitor.find('.where [role=status].wrong')), 'it should be said')

    expect(said(visitor.find('.where .wrong[role=status]'))).to.contain('Écrivez plutôt votre commune')
    expect(visitor.field('Près de')).to.not.equal(null)
  })

  it('looks wider at one press when nobody is near enough', async () => {
    const visitor = await visit()
    const everybody = visitor.count
    await visitor.looksFrom('Maubeuge')
    await visitor.comesTo('nothing-found')

    visitor.button('Dans tout le territoire').click()
    await visitor.comesTo('shown')

    expect(visitor.count).to.equal(everybody)
    expect(visitor.focused).to.not.equal(null)
  })

  it('adds more below, and goes on from the first new one', async () => {
    const { visitor } = await visitUndeclared()
    const before = visitor.names

    visitor.button('Voir plus').click()
    await visitor.finds(() => visitor.focused !== null, 'one should have the focus')

    expect(before).to.have.length(20)
    expect(visitor.names.slice(0, 20)).to.deep.equal(before)
    expect(said(visitor.focused)).to.equal(visitor.names[20])
  })

  it('tells the page why it failed, says so, and tries again', async () => {
    const visitor = await open({}, standIns.failing)
    const { detail } = await oneEvent(visitor.element, 'coop-error')
    await visitor.comesTo('failed')
    await visitor.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
    takeConsole()
    expect(detail.cause).to.be.instanceOf(Error)
    expect(visitor.notice).to.contain('Les réparateurs n’ont pas pu être chargés.')

    connectTo(serverUrl)
    visitor.button('Réessayer').click()
    await visitor.comesTo('shown')

    expect(visitor.names.length).to.be.above(3)
    takeConsole()
  })

  it('is in English where the page is', async () => {
    const visitor = await visit({ lang: 'en' })

    expect(said(visitor.find('[part=title]'))).to.equal('Have my bike repaired')
    expect(said(visitor.card('Les Rayons du Marais'))).to.match(/Free from \p{L}+ \d+ \p{L}+ \d+:\d\d/u)
    expect(visitor.button('Around me')).to.not.equal(null)
  })
})

describe('a page that the site did not declare', () => {
  it('says so before anybody begins, leads to our page, and the list stays', async () => {
    const { visitor } = await visitUndeclared()
    const link = visitor.button('Prendre rendez-vous sur notre page')
    const [ours, from] = (link.getAttribute('href') ?? '').split('#?from=')

    visitor.element.addEventListener('click', (event) => event.preventDefault(), { once: true })
    visitor.find('.card a')!.click()
    await visitor.element.updateComplete

    expect(ours).to.equal(`${serverUrl}/s/ville-de-maubeuge/reparation?back=`)
    expect(decodeURIComponent(from ?? '')).to.equal(location.href)
    expect(visitor.state).to.equal('look-only')
    expect(visitor.names).to.have.length(20)
  })

  it('takes the bicycle that was chosen along, to the list and to a repairer', async () => {
    const { visitor } = await visitUndeclared()

    const away = () => visitor.button('Prendre rendez-vous sur notre page').getAttribute('href') ?? ''
    visitor.field('Vélo électrique').click()
    await visitor.finds(() => away().includes('bike-type'), 'the way should say the bicycle')
    const [card] = visitor.all('.name a').map((link) => new URL(link.getAttribute('href') ?? ''))
    const link = new URL(away())

    expect([card, link].map((address) => address?.searchParams.get('bike-type'))).to.deep.equal([
      'electric',
      'electric',
    ])
    expect(card?.hash).to.match(/^#[a-z0-9-]+\?from=/)
  })

  it('tells its webmaster what to declare, and where to read more, in one line', async () => {
    const { told } = await visitUndeclared()

    const command = `npm run coop -- site:change ville-de-maubeuge --add-origin ${location.origin}`
    expect(told).to.contain(`coop: coop-repair-booking\u00a0: l’origine ${location.origin} n’est pas déclarée`)
    expect(told).to.contain(`${command} ${serverUrl}/guide/si-rien-n-apparait#origin-undeclared`)
    expect(told.split('\n')).to.have.length(1)
  })
})

describe('an element that cannot be shown tells its webmaster why', () => {
  const faults: [attributes: Parameters<typeof open>[0], said: string][] = [
    [{ site: '' }, 'l’attribut «\u00a0site\u00a0» est vide'],
    [{ site: 'ville-de-lome' }, 'aucun site ne s’appelle «\u00a0ville-de-lome\u00a0»'],
    [{ place: 'x y' }, 'un attribut a une valeur qui n’existe pas'],
  ]
  for (const [attributes, words] of faults) {
    it(words, async () => {
      const visitor = await open(attributes)
      await visitor.comesTo('switched-off')
      await visitor.finds(() => consoleSoFar().length > 0, 'something should be said')

      const [line = ''] = takeConsole()
      expect(line).to.contain(words)
      expect(line).to.contain(`${serverUrl}/guide/si-rien-n-apparait`)
      if (attributes?.site === '') expect(visitor.asked).to.deep.equal([])
    })
  }
})

describe('a booking that begins', () => {
  it('shows its first step where the list was, with the focus, and tells the page', async () => {
    const visitor = await visit()
    const told = oneEvent(visitor.element, 'booking-step')
    visitor.card('Les Rayons du Marais').querySelector('a')!.click()

    expect((await told).detail).to.deep.equal({ step: 'service' })
    await visitor.finds(() => visitor.find('[name=service]'), 'what is to be done should be asked')
    await visitor.finds(() => visitor.focused?.matches('.step-title'), 'the heading should have the focus')
    expect(visitor.find('.list')?.checkVisibility()).to.equal(false)
    expect(said(visitor.find('[part=summary]'))).to.contain('Les Rayons du Marais')
  })

  it('begins at the press of Enter on a name', async () => {
    const visitor = await visit()
    visitor.card('Les Rayons du Marais').querySelector('a')!.focus()

    await sendKeys({ press: 'Enter' })

    await visitor.comesTo('booking')
  })

  it('goes back to the list by the page’s button, to the card that it left from', async () => {
    const visitor = await begun()

    visitor.button('Retour').click()
    await visitor.comesTo('shown')

    await visitor.finds(() => visitor.focused?.matches('.card a'), 'the card should have the focus')
    expect(said(visitor.focused)).to.equal('Les Rayons du Marais')
  })

  it('goes back at the first press where an element before it was left in the middle, as when a page is loaded again', async () => {
    const before = await begun()
    before.element.remove()
    const visitor = await begun()

    visitor.button('Retour').click()

    await visitor.comesTo('shown')
  })

  it('goes back by the browser’s Back under the address that the page has, what was chosen being kept', async () => {
    const before = location.href
    const visitor = await begun()
    visitor.find('[name=service]')!.click()
    const { value } = visitor.find<HTMLInputElement>('[name=service]:checked')!

    history.back()
    await visitor.comesTo('shown')
    history.forward()
    await visitor.comesTo('booking')

    await visitor.finds(() => visitor.find('[name=service]:checked'), 'the choice should be kept')
    expect(visitor.find<HTMLInputElement>('[name=service]:checked')?.value).to.equal(value)
    expect(location.href).to.equal(before)
    history.back()
    await visitor.comesTo('shown')
  })

  it('keeps what the list was searched for', async () => {
    const visitor = await visit()
    visitor.field('Vélo électrique').click()
    await visitor.looksFrom('Lomme')
    await visitor.finds(() => visitor.all('.card .meta').some((meta) => /\d km/.test(said(meta))), 'distances')
    const { count, names } = visitor
    visitor.find('.card a')!.click()
    await visitor.finds(() => visitor.find('.stage .go'), 'the first step should be there')

    visitor.button('Retour').click()
    await visitor.comesTo('shown')

    expect([visitor.count, visitor.names]).to.deep.equal([count, names])
    expect(visitor.field('Près de').value).to.equal('Lomme')
    expect(visitor.field('Vélo électrique').checked).to.equal(true)
  })
})
