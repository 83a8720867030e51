import { expect } from '@open-wc/testing'
import { forgetAll } from './publish-support.js'
import { visit, type Asker } from './ask-support.js'

const mine = { page: { scroll: 12 } }

/** As far as the words, with one that is written. */
async function writes(): Promise<Asker> {
  const asker = await visit()
  await asker.begins(/^Décapeur thermique/)
  await asker.chooses('2027-03-20', '2027-03-22')
  asker.fill('ask-words', 'Bonjour, pour un vieux prunier.')
  return asker
}

describe('going back in what one asks for', () => {
  beforeEach(async () => {
    await forgetAll()
    history.pushState(mine, '', location.pathname + location.search)
  })
  after(async () => {
    history.replaceState(null, '', location.pathname + location.search)
    await forgetAll()
  })

  it('leads from the words to the days, to the offer and to the board, one step each', async () => {
    const asker = await writes()

    history.back()
    await asker.comesTo('ask-days')
    expect(asker.day('2027-03-20').ariaSelected).to.equal('true')
    history.back()
    await asker.comesTo('shown')
    history.back()
    await asker.comesTo(undefined)

    expect(history.state).to.deep.equal(mine)
    expect(location.hash).to.equal('')
  })

  it('is undone by going forward, with what was written', async () => {
    const asker = await writes()
    history.back()
    await asker.comesTo('ask-days')
    history.back()
    await asker.comesTo('shown')

    history.forward()
    await asker.comesTo('ask-days')
    history.forward()
    await asker.comesTo('ask-words')

    expect(asker.letter).to.equal('Bonjour, pour un vieux prunier.')
  })

  it('is what the arrow of the sheet does', async () => {
    const asker = await writes()

    asker.press(/^Changer les jours$/)
    await asker.comesTo('ask-days')
    asker.press(/^Revenir à l’offre$/)
    await asker.comesTo('shown')

    expect(asker.offerId).not.to.equal('')
  })

  it('needs one step once the sheet was closed in the middle', async () => {
    const asker = await writes()
    asker.press(/^Fermer$/)
    await asker.comesTo('ask-closing')

    asker.press('Fermer sans garder')
    await asker.comesTo(undefined)
    await asker.finds(() => location.hash === '', 'the address should be as before')
    history.back()

    await asker.finds(() => JSON.stringify(history.state) === JSON.stringify(mine), 'the page should be as before')
    expect(asker.state).to.equal(undefined)
  })

  it('loses nothing that is asked about on closing', async () => {
    const asker = await writes()
    asker.press(/^Fermer$/)
    await asker.comesTo('ask-closing')

    history.back()
    await asker.comesTo('ask-days')
    asker.press(/^Continuer$/)
    await asker.comesTo('ask-words')

    expect(asker.letter).to.equal('Bonjour, pour un vieux prunier.')
  })
})
