import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl, standIns } from 'coop:server'
import { connectTo } from '../../../widgets/shared/client.js'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'
import { turn } from '../../support/turn.js'
import { open, rightClock, said, standAt, turnClockTo, visit, type Visitor } from './list-support.js'

const words = 'Que cherchez-vous ?'
/** Those of Jeumont on a Wednesday afternoon: open, opening later, of unknown hours; others of the network serve everywhere. */
const everybody = [
  'La Gousse',
  'Épicerie à placer',
  'La Gousse, côté gare',
  'Écrivain public de Jeumont',
  'Le Panier de Sambre',
]

const rankOf = (visitor: Visitor, name: string) => visitor.names.indexOf(name) + 1

describe('the list of members', () => {
  afterEach(rightClock)

  it('says who they are, what they do, until when they are open, and on paper where', async () => {
    turnClockTo('2027-03-03T14:00:00Z')
    const visitor = await visit()

    expect(visitor.count).to.equal(`${visitor.names.length} résultats`)
    expect(visitor.names).to.include.members(everybody)
    expect(visitor.names.filter((name) => everybody.includes(name))).to.deep.equal(everybody)
    expect(said(visitor.card('La Gousse'))).to.equal(
      `La Gousse ${rankOf(visitor, 'La Gousse')} Tiers-lieu · Jeumont · accueil, prêt, réparation Ouvert jusqu’à 18 h 4 rue des Pois-de-Senteur, 59460 Jeumont`,
    )
    expect(said(visitor.card('La Gousse, côté gare'))).to.contain('Fermé · ouvre samedi à 10 h')
    expect(said(visitor.card('Le Panier de Sambre'))).to.equal(
      'Le Panier de Sambre Plateforme Des légumes de la vallée, commandés en ligne.',
    )
  })

  it('tells apart what is open now, what opens later and the rest, in lists that have a name', async () => {
    turnClockTo('2027-03-03T14:00:00Z')
    const visitor = await visit()
    const named = visitor.all('.side .list').map((list) => {
      const title = visitor.find(`#${list.getAttribute('aria-labelledby')}`)
      return [said(title), [...list.querySelectorAll('.card a')].map(said)] as const
    })
    const of = (title: string) => named.find(([said]) => said === title)?.[1]

    expect(named.map(([title]) => title)).to.deep.equal(['Ouvert maintenant', 'Ouvre plus tard', 'Autres lieux'])
    expect(of('Ouvert maintenant')).to.include('La Gousse')
    expect(of('Ouvre plus tard')).to.include('La Gousse, côté gare')
    expect(of('Autres lieux')).to.include('Le Panier de Sambre')
  })

  it('calls a place by its number and name, as the map does', async () => {
    const visitor = await visit()
    const card = visitor.card('La Gousse')

    expect(card.querySelector('a')?.ariaLabel).to.equal(`${said(card.querySelector('.rank'))}. La Gousse`)
    expect(visitor.link('Le Panier de Sambre').ariaLabel).to.equal(null)
  })

  it('says that nobody gave the hours of a place, and nothing of hours where there is no door', async () => {
    const orange = await visit({ site: 'ville-d-orange' })
    const jeumont = await visit()

    expect(said(orange.card('La Cale du Rhône'))).to.match(
      /^La Cale du Rhône \d+ Réparation · Orange Horaires non indiqués/,
    )
    expect(said(jeumont.card('Écrivain public de Jeumont'))).to.contain('Horaires dans la fiche')
    expect(said(jeumont.card('Le Panier de Sambre'))).not.to.contain('Horaires')
  })

  it('says on paper that it is not all, and where all are', async () => {
    const visitor = await visit({ site: 'ville-de-maubeuge' })
    const [total] = visitor.count.split(' ')

    expect(said(visitor.all('p.printed').at(-1)!)).to.equal(
      `Les 20 premiers résultats sur ${total}. La liste entière : ${serverUrl}/s/ville-de-maubeuge/carte`,
    )
  })

  it('says how many minutes are left when a place closes soon', async () => {
    turnClockTo('2027-03-03T16:40:00Z')
    const visitor = await visit()

    expect(said(visitor.card('La Gousse'))).to.contain('Ferme dans 20 min')
    turnClockTo('2027-03-03T17:01:00Z')
    visitor.element.requestUpdate()
    await visitor.element.updateComplete

    expect(said(visitor.card('La Gousse').querySelector('.now'))).to.equal('Fermé')
  })

  it('shows only the kind that its page is about, and does not ask for it', async () => {
    const visitor = await visit({ kind: 'third-place' })

    expect(visitor.names).to.deep.equal(['La Gousse', 'La Gousse, côté gare'])
    expect(visitor.all('.chip').map(said)).to.not.include('Tiers-lieu')
    await visitor.type(words, 'gare')
    await visitor.finds(() => visitor.names.length === 1, 'one should be found')
    expect(visitor.asked.join()).to.contain('"kind":["third-place"]')
  })

  it('fits the narrowest page', async () => {
    const visitor = await visit({ width: '320px' })

    const wide = visitor
      .all('.root, .root *')
      .filter(
        (one) =>
          !one.closest('.chips') &&
          one.getBoundingClientRect().right > 321 + visitor.element.getBoundingClientRect().left,
      )

    expect(
      wide.filter((one) => one.checkVisibility() && !one.closest('.unseen')).map((one) => one.className),
    ).to.deep.equal([])
  })

  it('is numbered as the map is, and what stands nowhere has no number', async () => {
    const visitor = await visit()

    for (const [at, name] of visitor.names.entries()) {
      const stands = /^(Écrivain|La Gousse)/.test(name)
      expect(said(visitor.card(name).querySelector('.rank'))).to.equal(stands ? String(at + 1) : '')
    }
  })

  it('searches while one types, and says how many were found', async () => {
    const visitor = await visit()

    let times = 0
    visitor.element.addEventListener('members-found', () => (times += 1))
    await visitor.type(words, 'panier')
    await visitor.finds(() => times > 0 && visitor.names.length === 1, 'one should be found')

    expect(visitor.names).to.deep.equal(['Le Panier de Sambre'])
    expect(visitor.count).to.equal('1 résultat')
  })

  it('shows the answer to the last words, whatever comes late', async () => {
    const visitor = await visit()
    connectTo(standIns.silent)
    await visitor.type(words, 'gousse')
    await visitor.comesTo('searching')

    connectTo(serverUrl)
    visitor.field(words).value = ''
    await visitor.type(words, 'panier')
    await visitor.comesTo('shown')

    expect(visitor.names).to.deep.equal(['Le Panier de Sambre'])
  })

  it('keeps those of several kinds, and of what is done there', async () => {
    const visitor = await visit()

    visitor.field('Association').click()
    visitor.field('Tiers-lieu').click()
    await visitor.finds(() => visitor.names.length === 3, 'associations and third places should be kept')
    visitor.button('Filtres').click()
    await visitor.element.updateComplete
    visitor.field('Emprunter').click()
    await visitor.finds(() => visitor.names.length === 2, 'those that lend should be kept')

    expect(visitor.names).to.deep.equal(['La Gousse', 'La Gousse, côté gare'])
    expect(said(visitor.button('Filtres'))).to.equal('Filtres (1)')
  })

  it('keeps those that are open now, or on a day, never both', async () => {
    const visitor = await visit()

    visitor.field('Ouvert maintenant').click()
    await visitor.finds(() => visitor.names.join() === 'La Gousse', 'only La Gousse is open')
    visitor.button('Filtres').click()
    await visitor.element.updateComplete
    const day = visitor.field<HTMLSelectElement>('Ouvert le')
    day.value = 'saturday'
    day.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await visitor.finds(() => visitor.names.length === 3, 'three are open on Saturdays')

    expect(visitor.field('Ouvert maintenant').checked).to.equal(false)
    expect(said(visitor.card('La Gousse')))
      .to.contain('Samedi : 10 h à 12 h 30')
      .and.not.to.contain('jusqu’à')
    expect(visitor.names).to.deep.equal(['Épicerie à placer', 'La Gousse', 'La Gousse, côté gare'])
  })

  it('looks from a commune, and tells how far', async () => {
    const visitor = await visit()

    await visitor.type('Près de', 'Jeumont')
    await sendKeys({ press: 'Enter' })
    await visitor.finds(() => visitor.all('.side .rank').some((rank) => /\d km|\d m/.test(said(rank))), 'distances')

    expect(visitor.field('Près de').value).to.equal('Jeumont')
    expect(said(visitor.find('.side .rank'))).to.match(/^1 · \d(,\d)? km$/)
  })

  it('asks where one stands when one presses for it, and not before', async () => {
    const stop = standAt({ latitude: 50.29612, longitude: 4.09871 })
    const visitor = await visit()

    visitor.button('Autour de moi').click()
    await visitor.finds(() => visitor.names[0] === 'La Gousse, côté gare', 'the nearest should be first')

    expect(stop()).to.equal(1)
    expect(visitor.asked.join()).to.contain('"latitude":50.296,"longitude":4.099')
    expect(said(visitor.find('.here'))).to.contain('Autour de vous')
  })

  it('drops the choice that finds nothing at one press', async () => {
    const visitor = await visit()
    visitor.field('Plateforme').click()
    await visitor.type(words, 'gousse')
    await visitor.comesTo('nothing-found')

    visitor.button('Plateforme').click()
    await visitor.comesTo('shown')

    expect(visitor.names).to.deep.equal(['La Gousse', 'La Gousse, côté gare'])
    expect(visitor.field('Plateforme').checked).to.equal(false)
    expect(visitor.field(words).value).to.equal('gousse')
  })

  it('adds more below, and goes on from the first new one', async () => {
    const visitor = await visit({ site: 'ville-de-maubeuge' })
    const before = visitor.names

    visitor.button('Voir plus').click()
    await visitor.finds(() => visitor.names.length > before.length, 'more should come')
    await visitor.finds(() => visitor.focused !== null, 'one should have the focus')

    expect(visitor.names.slice(0, before.length)).to.deep.equal(before)
    expect(said(visitor.focused)).to.equal(visitor.names[before.length])
  })

  it('shows what it had when the connection goes, and since when', async () => {
    const visitor = await visit()
    const before = visitor.names

    dispatchEvent(new Event('offline'))
    await visitor.comesTo('offline')
    expect(visitor.names).to.deep.equal(before)
    expect(visitor.notice).to.match(/Voici les résultats vus à \d+ h \d\d\./)
    dispatchEvent(new Event('online'))

    await visitor.comesTo('shown')
  })

  it('leaves the author’s link in its place where the site is not known, and says why to the author only', async () => {
    const visitor = await open({ site: 'nulle-part' })
    await visitor.comesTo('switched-off')

    expect(said(visitor.find('.root'))).to.equal('Les lieux du réseau ne sont pas montrés ici.')
    expect(visitor.find('slot')).to.not.equal(null)
    await visitor.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
    expect(takeConsole().join()).to.contain('aucun site ne s’appelle')
  })

  it('leads to the page of the open data and of their sources', async () => {
    const visitor = await visit()

    const link = visitor.find<HTMLAnchorElement>('.source a[href*="/feeds/"]')!

    expect([said(link), link.href]).to.deep.equal([
      'Sources et données ouvertes',
      `${serverUrl}/feeds/ville-de-jeumont`,
    ])
  })

  it('speaks the language of the page, and another when the page changes', async () => {
    const visitor = await visit({ lang: 'en' })
    expect(said(visitor.find('#title'))).to.equal('Places in the network near you')
    expect(said(visitor.find('.go'))).to.equal('Search')

    visitor.element.parentElement!.lang = 'fr'
    await visitor.finds(() => said(visitor.find('.go')) === 'Chercher', 'the form should be French')

    expect(said(visitor.find('#title'))).to.equal('Les lieux du réseau près de chez vous')
  })

  it('is moved, taken out and put back without asking anew', async () => {
    const visitor = await visit({ width: '400px' })
    await visitor.type(words, 'gousse')
    await visitor.finds(() => visitor.names.length === 2, 'two should be found')
    const asked = visitor.asked.length
    const elsewhere = document.createElement('div')
    visitor.element.parentElement!.append(elsewhere)

    elsewhere.append(visitor.element)
    visitor.element.remove()
    await turn()
    elsewhere.append(visitor.element)
    await visitor.element.updateComplete

    expect(visitor.names).to.have.lengthOf(2)
    expect(visitor.field(words).value).to.equal('gousse')
    expect(visitor.asked.length).to.equal(asked)
  })

  it('asks the page nothing, and leaves nothing with the visitor', async () => {
    const visitor = await visit()
    await visitor.type(words, 'gousse')
    await visitor.comesTo('shown')

    expect(document.cookie).to.equal('')
    expect(localStorage.length + sessionStorage.length).to.equal(0)
  })
})
