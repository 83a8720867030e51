import { expect, oneEvent, waitUntil } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import type { OffersFoundEvent } from '../../../widgets/offer-board/offer-board.events.js'
import { connectTo } from '../../../widgets/shared/client.js'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'
import { turn } from '../../support/turn.js'
import { open, said, visit } from './board-support.js'
import { patienceMs } from '../../support/patience.js'

const words = 'Que cherchez-vous ?'

describe('a board of offers', () => {
  // The first in this page: formatters are kept once they are made.
  it('draws its frame before a formatter of dates is made, which takes long', async () => {
    const { DateTimeFormat } = Intl
    let made = 0
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (format, options) => ((made += 1), Reflect.construct(format, options)),
    })
    connectTo(serverUrl)
    const board = document.createElement('coop-offer-board')
    board.setAttribute('site', 'ville-de-lomme')
    document.body.append(board)
    await board.updateComplete
    Intl.DateTimeFormat = DateTimeFormat

    expect(board.shadowRoot?.querySelectorAll('.list.wait')).to.have.lengthOf(1)
    expect(made).to.equal(0)
    await waitUntil(() => board.shadowRoot?.querySelector('form'), 'the board should be ready', { timeout: patienceMs })
    board.remove()
  })

  it('says how many there are, of what kind, at whose place and when they are free', async () => {
    const board = await visit({ kind: 'lend' })

    const card = board.all('.card').find((one) => said(one).includes('Perceuse-visseuse'))!

    expect(board.count).to.match(/^\d+ offres$/)
    expect(said(card.querySelector('.kind'))).to.equal('À emprunter')
    expect(said(card.querySelector('.meta'))).to.equal('Outils électriques · chez Nadia, à Lomme')
    expect(said(card)).to.match(/Libre|Pris/)
  })

  it('searches while one types, and says how many were found', async () => {
    const board = await visit()

    let found = 0
    board.element.addEventListener('offers-found', (event) => (found = (event as OffersFoundEvent).detail.total))
    await board.type(words, 'perceuse')
    await board.finds(() => board.count === `${found} offres`, 'what was found should be counted')

    expect(board.names.join()).to.match(/perceuse/i)
    expect(board.find('.sub [role="status"]')).to.not.equal(null)
  })

  it('shows the answer to the last words, whatever comes late', async () => {
    const board = await visit()
    connectTo(standIns.silent)
    await board.type(words, 'vélo')
    await board.comesTo('searching')

    connectTo(serverUrl)
    board.field(words).value = ''
    await board.type(words, 'perceuse')
    await board.comesTo('shown')

    expect(board.names.join()).to.match(/perceuse/i)
  })

  it('shows one kind when it is pressed, and all again', async () => {
    const board = await visit()
    const all = board.count

    board.field('À donner').click()
    await board.finds(() => board.state === 'shown' && board.count !== all, 'there should be fewer')
    const kinds = new Set(board.all('.card .kind').map(said))
    board.field('Tout').click()
    await board.finds(() => board.count === all, 'all should be there again')

    expect([...kinds]).to.deep.equal(['À donner'])
  })

  it('drops the choice that finds nothing at one press', async () => {
    const board = await visit()
    const all = board.count
    await board.type(words, 'zzzqqq')
    await board.comesTo('nothing-found')

    board.button('« zzzqqq »').click()
    await board.comesTo('shown')

    expect(board.count).to.equal(all)
    expect(board.field(words).value).to.equal('')
  })

  it('says what it understood of words misspelt', async () => {
    const board = await visit()

    await board.type(words, 'prceuse')
    await board.comesTo('misspelt')

    await board.finds(() => board.find('.read [role="status"]'), 'it should be said')
    expect(said(board.find('.read [role="status"]'))).to.equal('Résultats pour « perceuse ».')
    expect(said(board.button(/tel quel/))).to.equal('Chercher « prceuse » tel quel')
  })

  it('adds more below, and goes on from the first new one', async () => {
    const board = await visit()
    const before = board.names

    board.button('Voir plus').click()
    await board.finds(() => board.names.length > before.length, 'more should come')
    await board.finds(() => board.focused !== null, 'one should have the focus')

    expect(board.names.slice(0, before.length)).to.deep.equal(before)
    expect(said(board.focused)).to.equal(board.names[before.length])
  })

  it('keeps what was shown when the next ones fail, and brings them when asked again', async () => {
    const board = await visit()
    const before = board.names.length
    connectTo(standIns.failing)
    board.button('Voir plus').click()
    await board.comesTo('more-failed')
    expect(board.names.length).to.equal(before)

    connectTo(serverUrl)
    board.button('Réessayer').click()
    await board.comesTo('shown')

    expect(board.names.length).to.be.above(before)
    takeConsole()
  })

  it('says that offers could not be loaded, tells the page why, and tries again', async () => {
    const board = await open({}, standIns.broken)
    const { detail, bubbles } = await oneEvent(board.element, 'coop-error')
    await board.comesTo('failed')
    await board.finds(
      () => consoleSoFar().join().includes('le serveur n’a pas répondu'),
      'the webmaster should be told',
    )
    expect(board.notice).to.match(/^Les offres n’ont pas pu être chargées\./)
    expect(detail.cause).to.be.instanceOf(Error)
    expect(bubbles).to.equal(false)

    connectTo(serverUrl)
    board.button('Réessayer').click()
    await board.comesTo('shown')

    expect(board.names).to.not.be.empty
    takeConsole()
  })

  it('shows what it had when the connection goes, and since when', async () => {
    const board = await visit()
    const before = board.names

    dispatchEvent(new Event('offline'))
    await board.comesTo('offline')
    expect(board.names).to.deep.equal(before)
    expect(board.notice).to.match(/Voici les offres vues à \d+ h \d\d\./)
    dispatchEvent(new Event('online'))

    await board.comesTo('shown')
  })

  it('leaves the author’s link in its place where the site is not known, and says why to the author only', async () => {
    const board = await open({ site: 'nulle-part' })
    await board.comesTo('switched-off')

    expect(said(board.find('.root'))).to.equal('Les offres ne sont pas montrées ici.')
    expect(board.find('slot')).to.not.equal(null)
    await board.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
    expect(takeConsole().join()).to.contain('aucun site ne s’appelle')
  })

  it('is moved, taken out and put back without asking anew', async () => {
    const board = await visit()
    await board.type(words, 'perceuse')
    await board.finds(
      () => board.names.every((title) => title !== '') && board.names.length < 20,
      'fewer should be found',
    )
    const { names } = board
    const asked = board.asked.length
    const elsewhere = document.createElement('div')
    board.element.parentElement!.append(elsewhere)

    elsewhere.append(board.element)
    board.element.remove()
    await turn()
    elsewhere.append(board.element)
    await board.element.updateComplete

    expect(board.names).to.deep.equal(names)
    expect(board.field(words).value).to.equal('perceuse')
    expect(board.asked.length).to.equal(asked)
  })

  it('keeps its look in another document', async () => {
    const board = await visit()
    const frame = document.createElement('iframe')
    board.element.parentElement!.append(frame)
    const accent = getComputedStyle(board.find('.go')!).backgroundColor

    frame.contentDocument!.body.append(board.element)
    await board.element.updateComplete

    const style = frame.contentWindow!.getComputedStyle(board.find('.go')!)
    expect(style.backgroundColor).to.equal(accent)
    expect(style.borderRadius).to.not.equal('0px')
  })

  it('speaks the language of the page, and another when the page changes', async () => {
    const board = await visit({ lang: 'en' })
    expect(said(board.find('#title'))).to.equal('Things and services near you')
    expect(board.find('.glass')?.ariaLabel).to.equal('Search')

    board.element.parentElement!.lang = 'fr'
    await board.finds(() => board.find('.glass')?.ariaLabel === 'Chercher', 'the form should be French')

    expect(said(board.find('#title'))).to.equal('Objets et services près de chez vous')
  })

  it('asks once for what changes twice in a turn', async () => {
    const board = await visit()
    board.element.kind = 'give'
    board.element.kind = 'lend'
    await board.finds(
      () => board.all('.card .kind').every((kind) => said(kind) === 'À emprunter'),
      'loans should be shown',
    )

    expect(board.asked.filter((address) => address.includes('"kind"'))).to.have.lengthOf(1)
  })

  it('of many that begin in one task some draw their frame in it, and the others in tasks of their own', async () => {
    const first = await visit()
    const boards = Array.from({ length: 8 }, () => document.createElement('coop-offer-board'))
    for (const board of boards) board.setAttribute('site', 'ville-de-lomme')
    const having = (part: string) => boards.filter((board) => board.shadowRoot?.querySelector(part)).length
    first.element.after(...boards)

    // What is done in a task is done once its promises are.
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
    const atOnce = having('.root')

    await first.finds(() => having('form') === boards.length, 'all boards should be ready')
    expect(atOnce).to.equal(3)
    for (const board of boards) board.remove()
  })

  it('asks the page nothing, and leaves nothing with the visitor', async () => {
    const board = await visit()
    await board.type(words, 'perceuse')
    await board.comesTo('shown')

    expect(document.cookie).to.equal('')
    expect(localStorage.length + sessionStorage.length).to.equal(0)
  })
})
