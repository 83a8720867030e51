import { expect } from '@open-wc/testing'
import { standIns } from 'coop:server'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'
import { turn } from '../../support/turn.js'
import { open as openSpace } from '../my-space/space-support.js'
import { open, said, visit } from '../offer-board/board-support.js'

const site = 'ville-de-lomme'
const code = 'x'.repeat(32)
const proof = `#coop-prove=${site}.${code}`
const before = location.href
const realFetch = window.fetch

/** The first answer says what one says that was kept from before: that this page may not act. */
function answersOnceAsKept(path: string): void {
  let isKept = true
  window.fetch = async (asked, how) => {
    const answer = await realFetch(asked, how)
    if (!isKept || !(asked instanceof Request ? asked.url : String(asked)).includes(path)) return answer
    isKept = false
    const text = (await answer.text()).replaceAll(JSON.stringify(origin), '"https://ailleurs.example"')
    return new Response(text, { headers: { 'content-type': 'application/json' } })
  }
}

describe('a page that is opened by the link of the desk', () => {
  afterEach(() => {
    window.fetch = realFetch
    history.replaceState(null, '', before)
  })

  it('takes the code out of the address, leaves the state of the page, and says that it is recognised already', async () => {
    history.replaceState({ mine: 1 }, '', proof)

    const board = await visit({ site })
    await board.finds(() => /est déjà reconnue/.test(said(board.find('.notice'))), 'it should say so')

    expect(location.hash).to.equal('')
    expect(history.state).to.deep.equal({ mine: 1 })
    expect(said(board.find('.notice'))).to.contain(origin)
    await expect(board.element).to.be.accessible()
  })

  it('says so in English too, when the link is written after the address of an open page', async () => {
    const board = await visit({ site, lang: 'en' })

    location.hash = proof

    await board.finds(() => /is recognised already/.test(said(board.find('.notice'))), 'it should say so')
  })

  it('and is recognised asks the server again, so that nothing says that it can send nothing', async () => {
    answersOnceAsKept('offers.open')
    const board = await visit({ site })
    await board.finds(() => /ne peut rien envoyer/.test(said(board.find('.propose'))), 'it should say so at first')

    location.hash = proof

    await board.finds(() => /est déjà reconnue/.test(said(board.find('.notice'))), 'it should be recognised')
    await board.finds(() => !/ne peut rien envoyer/.test(said(board.find('.propose'))), 'it should say so no more')
  })

  it('and is recognised lets one open their space there', async () => {
    answersOnceAsKept('sites.open')
    const owner = await openSpace()
    await owner.comesTo('elsewhere')
    await owner.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
    takeConsole()

    location.hash = proof

    await owner.comesTo('signed-out')
  })

  it('leaves alone what is another site’s, and what the page itself writes there', async () => {
    for (const hash of [`#coop-prove=ville-de-lille.${code}`, '#/services', '#coop-prove=']) {
      history.replaceState(null, '', hash)
      const board = await visit({ site })
      // What would take the code out of the address has been loaded, and has begun.
      await import('../../../widgets/parts/list/tell-webmaster.js')
      await turn()

      expect(location.hash).to.equal(hash)
      expect(board.find('.notice')).to.equal(null)
      board.element.remove()
    }
  })

  it('says that nobody answered, and asks again at one press', async () => {
    let sent = 0
    const real = window.fetch
    window.fetch = (asked, how) => {
      if ((asked instanceof Request ? asked.url : String(asked)).includes('sites.proveOrigin')) sent += 1
      return real(asked, how)
    }
    history.replaceState(null, '', proof)

    const board = await open({ site }, standIns['broken'])
    const told = () => board.all('.notice').find((each) => /nous n’avons pas répondu/.test(said(each)))
    await board.finds(told, 'it should say so')
    expect(sent).to.equal(1)
    told()!.querySelector('button')!.click()

    await board.finds(() => sent === 2, 'it should ask once more')
    await board.finds(() => consoleSoFar().length > 0, 'the webmaster should be told of the list')
    takeConsole()
    window.fetch = real
  })
})
