import { expect } from '@open-wc/testing'
import { forgetAll } from '../offer-board/publish-support.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said } from './space-support.js'
import { openSpace } from './talk-support.js'

describe('the messages of one’s space', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('are a part that says how many talks are to be read, lists them and opens one over it', async () => {
    const { owner } = await openSpace('Perceuse', ['Je peux venir à 10 h ?', 'Ou à midi.'])
    const tab = () => owner.find('.tab[data-tab=talks]')
    await owner.finds(() => said(tab()) === 'Messages 1', 'one talk should be to be read')

    tab()!.click()
    await owner.finds(() => owner.find('.talk-row'), 'the list should come')

    expect(owner.find('.due')?.checkVisibility()).to.equal(false)
    expect(said(owner.find('.talk-said'))).to.match(/^Lucas 2 nouveaux .* Ou à midi\. Perceuse · à répondre$/)
    expect(location.hash).to.equal('#espaces?tab=talks')
    await expect(owner.element).to.be.accessible()

    owner.find('.talk-row')!.focus()
    owner.find('.talk-row')!.click()
    await owner.finds(() => owner.find('.rule.fresh'), 'the talk should be there')
    owner.find<HTMLButtonElement>('dialog header [aria-label="Fermer"]')!.click()
    await owner.finds(() => !owner.find('.talk-row.news'), 'it should be read')
    expect(said(tab())).to.equal('Messages')
    expect(owner.focused).to.equal(owner.find('.talk-row'))
  })

  it('are no part where words are read on our own pages alone, whatever the address names', async () => {
    await signInAs(newEmail())
    await publish({ title: 'Échelle double' })
    const owner = await open({}, undefined, '#espaces?tab=talks')
    await owner.comesTo('shown')

    expect(owner.all('.tab').map(said)).to.deep.equal(['À faire', 'Bientôt', 'Mes offres', 'Moi'])
    expect(owner.all('.tab[aria-current]').map(said)).to.deep.equal(['À faire'])
    expect(owner.find('.due')?.checkVisibility()).to.equal(true)
  })
})
