import { expect, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl, standIns } from 'coop:server'
import { connectTo } from '../../../widgets/shared/client.js'
import { takeConsole } from '../../support/quiet-console.js'
import { rightClock, said, turnClockTo, visit } from './list-support.js'

const leave = () => history.replaceState(null, '', location.pathname + location.search)

describe('the sheet of a member', () => {
  afterEach(() => {
    rightClock()
    leave()
  })

  it('takes the focus to its title, and gives it back to the card', async () => {
    const visitor = await visit()

    const opened = oneEvent(visitor.element, 'member-opened')
    await visitor.open('La Gousse')
    const { detail } = await opened
    await visitor.sheetComesTo('shown')

    expect(detail.slug).to.equal('la-gousse')
    expect(visitor.find('dialog')?.matches(':modal')).to.be.true
    expect(visitor.focused).to.equal(visitor.find('.dialog-title'))
    await sendKeys({ press: 'Escape' })
    await visitor.sheetComesTo(undefined)
    expect(said(visitor.focused)).to.equal('La Gousse')
  })

  it('tells the week to come, with the day that is closed by exception', async () => {
    turnClockTo('2027-03-03T14:00:00Z')
    const visitor = await visit()

    await visitor.open('La Gousse')

    const rows = visitor.all('.week tr').map(said)
    expect(rows).to.have.lengthOf(7)
    expect(rows[0]).to.equal('mercredi 9 h à 12 h et 14 h à 18 h')
    expect(rows[2]).to.equal('vendredi 5 mars fermé (Inventaire)')
    expect(visitor.find('.week [aria-current="date"]')).to.equal(visitor.all('.week tr')[0])
    expect(said(visitor.find('.sheet')))
      .to.contain('Ouvert jusqu’à 18 h')
      .and.to.contain('Fermé le 5 mars : Inventaire')
  })

  it('tells first whether it is open and how to get there', async () => {
    turnClockTo('2027-03-03T14:00:00Z')
    const visitor = await visit()

    await visitor.open('La Gousse')

    const told = said(visitor.find('.sheet'))
    const order = ['Ouvert jusqu’à', 'Y aller', 'Voir sur la carte', 'Appeler', 'Horaires', 'Accueil', 'À propos']
    expect(order.map((words) => told.indexOf(words))).to.deep.equal(
      order.map((words) => told.indexOf(words)).toSorted((one, other) => one - other),
    )
    expect(told.indexOf('Ouvert jusqu’à')).to.be.greaterThan(0)
  })

  it('leads to one itinerary elsewhere, and says where, save to where no exact position is known', async () => {
    const visitor = await visit()
    const ways = () =>
      visitor.all('.route').map((link) => [said(link), (link as HTMLAnchorElement).href, link.getAttribute('rel')])
    await visitor.open('La Gousse')

    expect(ways()).to.have.lengthOf(1)
    const [site] = ways()
    expect(site?.[0]).to.equal('Itinéraire : openstreetmap.org')
    expect(site?.[1]).to.match(/^https:\/\/www\.openstreetmap\.org\/directions\?to=50\.\d+%2C\d\.\d+$/)
    expect(site?.[2]).to.equal('noopener noreferrer')

    await sendKeys({ press: 'Escape' })
    await visitor.sheetComesTo(undefined)
    await visitor.open('Le Panier de Sambre')
    expect(ways()).to.deep.equal([])
  })

  it('divides the address that a way leads to after its dots, where a line is too short for it', async () => {
    const visitor = await visit()
    await visitor.open('La Gousse')
    const link = visitor.find<HTMLElement>('.route')
    link?.style.setProperty('inline-size', '9.2em')
    // Firefox would make a column of each part, were they not in one thing of the row.
    expect(link?.childElementCount).to.equal(1)

    const texts = document.createTreeWalker(link ?? document, NodeFilter.SHOW_TEXT)
    const lines: Record<string, number> = {}
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(text)
      const word = (text.textContent ?? '').trim()
      if (word) lines[word] = new Set([...range.getClientRects()].map(({ top }) => top)).size
    }

    expect(Object.keys(lines).at(-1)).to.equal('org')
    expect(lines['org']).to.equal(1)
    expect(link?.getClientRects()[0]?.height).to.be.greaterThan(60)
  })

  it('tells how to come, how one is received, and where it is known from', async () => {
    const visitor = await visit()

    await visitor.open('La Gousse')

    const told = said(visitor.find('.sheet'))
    expect(said(visitor.find('address'))).to.equal('4 rue des Pois-de-Senteurau fond de la cour59460 Jeumont')
    expect(visitor.find<HTMLAnchorElement>('[href^="tel:"]')?.href).to.equal('tel:0353011011')
    for (const fact of [
      'accessible en partie',
      'gratuit sous condition',
      'en atelier et avec une personne',
      'français, langue des signes française et néerlandais',
      'Fabrique de territoire',
      'Mobilité, Objets',
      'La Gousse, côté gare',
      'D’après Lieux du Nord, mis à jour le 11 février 2027 (Licence Ouverte 2.0).',
    ])
      expect(told).to.contain(fact)
  })

  it('shows what is lent there and the first free appointment, asked in the same request', async () => {
    turnClockTo('2027-03-03T14:00:00Z')
    const visitor = await visit()

    await visitor.open('La Gousse')

    const asked = visitor.asked.filter((address) => /\/trpc\/\S*(members\.sheet|repairs\.search)/.test(address))
    expect(asked).to.have.lengthOf(1)
    expect(said(visitor.find('[aria-labelledby="sheet-slots"]'))).to.match(
      /Premier rendez-vous libre aujourd’hui à \d+ h/,
    )
    expect(said(visitor.find('[aria-labelledby="sheet-offers"] li'))).to.equal('Remorque à vélo')
    expect((visitor.button('Choisir un rendez-vous') as HTMLAnchorElement).href).to.equal(
      `${serverUrl}/s/ville-de-jeumont/reparation?place=la-gousse`,
    )
  })

  it('gives hours that cannot be read as they were written', async () => {
    const visitor = await visit()

    await visitor.open('Écrivain public de Jeumont')

    expect(said(visitor.find('[aria-labelledby="sheet-hours"]'))).to.match(
      /: sur rendez-vous, sauf le premier jeudi du mois$/,
    )
  })

  it('says that nobody knows whether a wheelchair gets in, and nothing of it where there is no door', async () => {
    const visitor = await visit()

    await visitor.open('Écrivain public de Jeumont')
    expect(said(visitor.find('.sheet'))).to.contain('accès non renseigné')
    visitor.button('Fermer').click()
    await visitor.sheetComesTo(undefined)
    await visitor.open('Le Panier de Sambre')

    expect(said(visitor.find('.sheet'))).not.to.contain('fauteuil')
  })

  it('says that a platform has no door, and leads to its site', async () => {
    const visitor = await visit()

    await visitor.open('Le Panier de Sambre')

    expect(said(visitor.find('[aria-labelledby="sheet-come"]'))).to.contain('il n’y a pas de porte')
    const way = visitor.button('Ouvrir son site : panier.example') as HTMLAnchorElement
    expect(way.href).to.equal('https://panier.example/')
    expect(way.part.contains('button')).to.equal(true)
    expect(visitor.all('.sheet button').map(said)).not.to.include('Voir sur la carte')
  })

  it('says that a position is only that of the commune, and where to read when one may come', async () => {
    const visitor = await visit({ site: 'ville-d-orange' })

    await visitor.open('La Gousse en Provence')

    expect(said(visitor.find('[aria-labelledby="sheet-come"]'))).to.contain('position approximative')
    expect(said(visitor.find('[aria-labelledby="sheet-hours"]'))).to.contain('voyez son site avant de venir')
    expect(visitor.all('[aria-labelledby="sheet-come"] li').map(said)).to.have.members([
      ...['La Gousse, Jeumont', 'La Gousse, côté gare, Jeumont'],
    ])
    expect(visitor.find('[aria-labelledby="sheet-come"] li button')).to.equal(null)
  })

  it('says where a workshop on wheels comes, not where it is kept, and whose data it is', async () => {
    const visitor = await visit({ site: 'ville-d-orange' })

    await visitor.open('La Cale du Rhône')

    const told = said(visitor.find('.sheet'))
    expect(told).to.contain('Vient chez vous').and.to.contain('Orange et autour.')
    expect(told).not.to.contain('rue de la Cale').and.not.to.contain('approximative')
    expect(told).to.contain('passez voir')
    expect(told).to.contain('D’après Ville d’Orange (Licence Ouverte 2.0).')
  })

  it('has what the page shows of another territory', async () => {
    const visitor = await visit({ territory: 'orange' })

    await visitor.open('La Cale du Rhône')

    expect(said(visitor.find('.sheet'))).to.contain('Vient chez vous')
    expect((visitor.button('Ouvrir cette fiche dans une page') as HTMLAnchorElement).href).to.equal(
      `${serverUrl}/s/ville-de-jeumont/carte/la-cale-du-rhone?territory=orange`,
    )
  })

  it('goes on to another place of the same member', async () => {
    const visitor = await visit()
    await visitor.open('La Gousse')

    visitor.button(/^La Gousse, côté gare, Jeumont$/).click()
    await visitor.finds(() => said(visitor.find('.dialog-title')) === 'La Gousse, côté gare', 'the other should open')

    expect(visitor.focused).to.equal(visitor.find('.dialog-title'))
  })

  it('speaks English on an English page', async () => {
    const visitor = await visit({ lang: 'en' })

    await visitor.open('La Gousse')

    expect(said(visitor.find('.sheet')))
      .to.contain('Opening hours')
      .and.to.contain('partly accessible')
  })

  it('says that it could not be loaded, and loads when asked again', async () => {
    const visitor = await visit({ width: '390px' })
    connectTo(standIns.broken)

    visitor.card('La Gousse').querySelector('a')!.click()
    await visitor.sheetComesTo('failed')
    expect(said(visitor.find('.dialog-title'))).to.equal('La Gousse')
    connectTo(serverUrl)
    visitor.button('Réessayer').click()

    await visitor.sheetComesTo('shown')
    takeConsole()
  })

  it('is asked for again by itself when the connection is back', async () => {
    const visitor = await visit()
    connectTo(standIns.failing)
    visitor.card('La Gousse').querySelector('a')!.click()
    await visitor.sheetComesTo('failed')

    connectTo(serverUrl)
    dispatchEvent(new Event('online'))

    await visitor.sheetComesTo('shown')
  })

  it('is named by the address while it is open, and closed by going back', async () => {
    const visitor = await visit({ share: '' })

    await visitor.open('La Gousse')
    expect(location.hash).to.equal('#membre-la-gousse')
    history.back()
    await visitor.sheetComesTo(undefined)

    expect(location.hash).to.equal('')
  })

  it('opens in the element of the site that the address names', async () => {
    const jeumont = await visit({ share: '' })
    const maubeuge = await visit({ share: '', site: 'ville-de-maubeuge' })
    await maubeuge.open('Atelier n° 1')
    const { hash } = location
    expect(hash).to.equal('#membre-atelier-1@ville-de-maubeuge')
    maubeuge.button('Fermer').click()
    await maubeuge.sheetComesTo(undefined)

    location.hash = hash
    await maubeuge.sheetComesTo('shown')

    expect(jeumont.sheetState).to.equal(undefined)
  })

  it('is opened by an address that names it', async () => {
    history.replaceState(null, '', '#membre-la-gousse')

    const visitor = await visit({ share: '' })

    await visitor.sheetComesTo('shown')
    expect(said(visitor.find('.dialog-title'))).to.equal('La Gousse')
    await sendKeys({ press: 'Escape' })
    await visitor.sheetComesTo(undefined)
    expect(said(visitor.focused), 'the card that opens it has the keyboard').to.equal('La Gousse')
    expect(visitor.card('La Gousse').ariaCurrent).to.equal('true')
  })
})
