import { expect } from '@open-wc/testing'
import type { savedSearchStates } from '../../../widgets/offer-board/saved-search/saved-search.states.js'
import { newKey } from '../../../widgets/shared/client.js'
import { sessionAt, signedAct, signedAsk } from '../../../widgets/shared/session.js'
import { codeTo, forgetEverything, newEmail, signInAs, site } from '../session/session-support.js'
import { said, visit, type Board } from './board-support.js'

const sheet = (board: Board) => board.find('.kept-search')
const comesTo = (board: Board, state: (typeof savedSearchStates)[number]) =>
  board.finds(() => sheet(board)?.dataset['state'] === state, `the sheet should come to ${state}`)
const kept = async () => (await signedAsk('offers.keptSearches', { site }, { site })).items

async function searches(words: string, lang = 'fr'): Promise<Board> {
  const board = await visit({ lang })
  await board.type(lang === 'fr' ? 'Que cherchez-vous ?' : 'What are you looking for?', words)
  await board.finds(() => board.find('.keep-search'), 'the search should be offered to be kept')
  return board
}

function fill(board: Board, id: string, text: string): void {
  const field = board.find<HTMLInputElement>(`#${id}`)!
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

describe('« Prévenez-moi »', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('is offered once something is looked for, also where nothing is found, and not for days alone', async () => {
    const board = await visit()
    expect(board.find('.keep-search')).to.equal(null)
    board.find<HTMLInputElement>('[name=weekend]')!.click()
    await board.finds(() => board.state === 'shown' && board.asked.length > 1, 'the days should be asked')
    expect(board.find('.keep-search')).to.equal(null)
    board.find<HTMLInputElement>('[name=weekend]')!.click()

    await board.type('Que cherchez-vous ?', 'xylophone')
    await board.comesTo('nothing-found')

    expect(said(board.find('.keep-search'))).to.equal('Prévenez-moi s’il y en a')
  })

  it('asks who is not known for an address alone, tells how it stops, and keeps what was looked for', async () => {
    const board = await searches('perceuse')
    const email = newEmail()
    board.find('.keep-search')!.click()
    await board.finds(() => board.find('.kept-search #email'), 'an address should be asked')
    expect(said(sheet(board))).to.match(/« perceuse » .*une fois par jour au plus.* bouton pour arrêter/)
    expect(board.find('.kept-search #firstName')).to.equal(null)

    fill(board, 'email', email)
    board.button('Recevoir le code').click()
    await board.finds(() => board.find('#code'), 'the code should be asked')
    fill(board, 'code', await codeTo(email))
    await board.finds(() => board.find('#firstName'), 'who is new should be asked for a first name')
    fill(board, 'firstName', 'Alma')
    board.button(/^Continuer$/).click()
    await comesTo(board, 'search-kept')

    expect(said(sheet(board))).to.contain(`Le premier e‑mail part à ${email} demain au plus tôt`)
    expect((await kept()).map(({ sought }) => sought)).to.deep.equal([{ words: 'perceuse' }])
    expect(board.focused?.className).to.equal('kept-told')
    await board.finds(() => board.find('.space-way'), '« Mon espace » should stand on the board')
  })

  it('takes one press where somebody is signed in, one more to stop, and one to take it up again', async () => {
    await signInAs(newEmail())
    const board = await searches('tente')
    board.find('.keep-search')!.click()
    await comesTo(board, 'search-asked')

    board.button(/^Me prévenir$/).click()
    await comesTo(board, 'search-kept')
    expect(await kept()).to.have.length(1)
    board.button('Ne plus me prévenir').click()
    await comesTo(board, 'search-dropped')
    expect(await kept()).to.deep.equal([])
    board.button('Me prévenir quand même').click()
    await comesTo(board, 'search-kept')

    expect(await kept()).to.have.length(1)
  })

  it('says that twenty are the most, and where to stop one', async () => {
    await signInAs(newEmail())
    for (let nth = 0; nth < 20; nth++)
      await signedAct('offers.keepSearch', { site, sought: { words: `chose ${nth}` } }, { site, key: newKey() })
    const board = await searches('scie')
    board.find('.keep-search')!.click()
    await comesTo(board, 'search-asked')

    board.button(/^Me prévenir$/).click()
    await comesTo(board, 'search-refused')

    expect(said(board.find('.kept-search .notice'))).to.match(/^Vous gardez déjà vingt recherches/)
    expect(board.find('.kept-search .notice a')!.getAttribute('href')).to.match(
      /\/moi\?site=ville-de-lomme&back=#\?from=\S+&email=\S+$/,
    )
  })

  it('goes on with the search that was left to read the mail, when the page begins anew', async () => {
    const board = await searches('brouette')
    const email = newEmail()
    board.find('.keep-search')!.click()
    await board.finds(() => board.find('.kept-search #email'), 'an address should be asked')
    fill(board, 'email', email)
    board.button('Recevoir le code').click()
    await board.finds(() => board.find('#code'), 'the code should be asked')
    board.element.parentElement!.remove()

    const again = await visit()
    await again.finds(() => again.find('.kept-search #code'), 'the code should be asked again')

    expect(said(sheet(again))).to.contain('« brouette »')
  })

  it('leaves out the days, and says so, in English too', async () => {
    await signInAs(newEmail())
    const board = await searches('tent', 'en')
    board.find<HTMLInputElement>('[name=weekend]')!.click()
    await board.finds(() => board.find('.keep-search'), 'the search should be offered to be kept')
    board.find('.keep-search')!.click()
    await comesTo(board, 'search-asked')
    await board.finds(() => said(sheet(board)).includes('Tell me'), 'it should speak English')

    expect(said(sheet(board))).to.contain('The days that you chose pass: they do not count.')
    board.all('.kept-search .go')[0]!.click()
    await comesTo(board, 'search-kept')
    expect((await kept()).map(({ sought }) => sought)).to.deep.equal([{ words: 'tent', language: 'en' }])
    expect((await sessionAt(site))?.firstName).to.equal('Alma')
  })
})
