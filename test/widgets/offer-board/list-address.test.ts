import { expect, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { said, visit, type Board } from './board-support.js'
import { countSteps } from './history-steps.js'

const words = 'Que cherchez-vous ?'

const search = () => new URLSearchParams(location.hash.split('?')[1])

/** Types and says that it is all. */
async function look(board: Board, text: string): Promise<void> {
  board.field(words).value = ''
  await board.type(words, text)
  await sendKeys({ press: 'Enter' })
  await waitUntil(() => search().get('words') === text, `${text} should stand in ${location.hash}`)
  await board.comesTo('shown')
}

const isSearched = (board: Board, text: string) =>
  board.finds(() => board.field(words).value === text && board.state === 'shown', `it should show ${text}`)

function leave(): void {
  history.replaceState(null, '', location.pathname + location.search)
}

describe('the address of a search', () => {
  beforeEach(leave)
  afterEach(leave)

  it('is written once a search is done, as one step of history, and not while one types', async () => {
    const board = await visit({ share: '' })
    const steps = countSteps()

    await board.type(words, 'per')
    await board.comesTo('shown')
    await board.type(words, 'ceuse')
    await board.finds(() => /perceuse/i.test(board.names[0] ?? ''), 'it should be found')
    expect(location.hash).to.equal('')

    await sendKeys({ press: 'Tab' })
    await waitUntil(() => location.hash === '#offres?words=perceuse')
    expect(steps()).to.equal(1)
  })

  it('is a step for each search that is done: going back shows the one before, then all', async () => {
    const board = await visit({ share: '' })
    const all = board.names
    await look(board, 'perceuse')
    await look(board, 'velo')

    history.back()
    await isSearched(board, 'perceuse')
    expect(board.names.join()).to.match(/perceuse/i)

    history.back()
    await isSearched(board, '')
    expect(board.names).to.deep.equal(all)

    history.forward()
    await isSearched(board, 'perceuse')
  })

  it('opens the same search elsewhere: words, commune and distance, category, kind and days', async () => {
    history.replaceState(
      null,
      '',
      '#offres?words=perceuse&near=59355&within=5&kind=lend&category=power-tools&freeFrom=2099-03-01',
    )

    const board = await visit({ share: '' })
    await board.finds(() => board.field('Autour de').value === 'Lomme', 'the commune should have its name')
    await board.comesTo('shown')

    expect(board.field(words).value).to.equal('perceuse')
    expect(board.field<HTMLSelectElement>('Jusqu’à').value).to.equal('5')
    expect(board.field<HTMLSelectElement>('Catégorie').value).to.equal('power-tools')
    expect(board.field('À emprunter').checked).to.equal(true)
    expect(board.field('Libre du').value).to.equal('2099-03-01')
    expect(board.names.join()).to.match(/perceuse/i)
    expect(said(board.card(/Perceuse/))).to.match(/ k?m/)
  })

  it('leaves out what is over or not known', async () => {
    history.replaceState(null, '', '#offres?words=velo&near=99999&category=nothing-of-ours&freeFrom=2020-01-04')

    const board = await visit({ share: '' })
    await isSearched(board, 'velo')

    expect(board.field('Libre du').value).to.equal('')
    expect(board.field('Autour de').value).to.equal('')
    expect(board.names.length).to.be.greaterThan(0)
  })

  it('keeps how many offers one has gone through, and comes back to the one that was in sight', async () => {
    const board = await visit({ share: '' })
    const steps = countSteps()
    board.button('Voir plus d’offres').click()
    await waitUntil(() => search().get('shown') === '36')
    board.all('.card')[20]!.scrollIntoView({ block: 'start' })
    await waitUntil(() => Number(search().get('at')) > 15)
    expect(steps()).to.equal(0)
    const at = Number(search().get('at'))
    const name = board.names[at - 1]
    board.element.remove()
    scrollTo(0, 0)

    const again = await visit({ share: '' })
    await again.finds(() => again.names.length === 36, 'as many should be shown')

    await waitUntil(() => Math.abs(again.link(name!).getBoundingClientRect().top) < innerHeight / 2)
  })

  it('is under the sheet of an offer, which its own address opens over the search', async () => {
    const board = await visit({ share: '' })
    await look(board, 'perceuse')
    const { hash } = location

    board.link(/Perceuse/).click()
    await waitUntil(() => /^#offre-[0-9a-f-]{36}\?words=perceuse$/.test(location.hash))
    await board.finds(() => board.find('.sheet[data-state=shown]'), 'the sheet should open')
    board.button('Fermer').click()
    await waitUntil(() => location.hash === hash)

    expect(board.field(words).value).to.equal('perceuse')
  })

  it('leaves what the page keeps in its history, and a fragment of the page’s own', async () => {
    history.replaceState({ router: { key: 'a1', scroll: [0, 12] } }, '')
    const board = await visit({ share: '' })
    await look(board, 'perceuse')
    expect(history.state).to.deep.equal({ router: { key: 'a1', scroll: [0, 12] } })

    location.hash = '#offres'
    await new Promise((done) => addEventListener('hashchange', done, { once: true }))
    board.field(words).value = ''
    await board.type(words, 'zeppelin')
    await sendKeys({ press: 'Enter' })
    await board.comesTo('nothing-found')

    expect(location.hash).to.equal('#offres')
    expect(board.field(words).value).to.equal('zeppelin')
  })

  it('is left alone by a board whose author wants so', async () => {
    history.replaceState(null, '', '#offres?words=velo')
    const board = await visit()
    const steps = countSteps()

    await board.type(words, 'perceuse')
    await sendKeys({ press: 'Enter' })
    await board.finds(() => /perceuse/i.test(board.names[0] ?? ''), 'it should be found')

    expect(location.hash).to.equal('#offres?words=velo')
    expect(steps()).to.equal(0)
  })

  it('names the board that acted, of several of one site and of others', async () => {
    const [first, second] = [await visit({ share: '' }), await visit({ share: '', kind: 'lend' })]
    await look(second, 'perceuse')
    expect(location.hash).to.equal('#offres.2?words=perceuse')
    const other = await visit({ share: '', site: 'lille' })
    await look(other, 'velo')
    expect(location.hash).to.equal('#offres-lille?words=velo')

    expect(first.field(words).value).to.equal('')
    history.back()

    await isSearched(other, '')
    expect(second.field(words).value).to.equal('perceuse')
    expect(first.field(words).value).to.equal('')
  })
})
