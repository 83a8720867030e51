import { expect } from '@open-wc/testing'
import { standIns } from 'coop:server'
import { mySpaceStates, type MySpaceState } from '../../../widgets/my-space/my-space.states.js'
import { connectTo } from '../../../widgets/shared/client.js'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'
import { strayValues } from '../../support/texts/stray-values.js'
import { forgetEverything, newEmail, signInAs } from '../session/session-support.js'
import { breakQuestion, open, publish, said, type Owner } from './space-support.js'

const spaces: Record<MySpaceState, (theme: string) => Promise<Owner>> = {
  loading: (theme) => open({ theme }, standIns.silent),
  'signed-out': (theme) => open({ theme }),
  async shown(theme) {
    await signInAs(newEmail())
    await publish()
    await publish({ title: 'Cours de couture', kind: 'help', category: 'other' })
    return open({ theme })
  },
  async empty(theme) {
    await signInAs(newEmail())
    return open({ theme })
  },
  failed: (theme) => open({ theme }, standIns.garbled),
  async offline(theme) {
    const owner = await open({ theme }, standIns.broken)
    await owner.comesTo('failed')
    dispatchEvent(new Event('offline'))
    return owner
  },
  elsewhere: (theme) => openTold({ theme, site: 'ville-de-maubeuge' }),
  'switched-off': (theme) => openTold({ theme, site: 'nulle-part' }),
}

/** Where the webmaster has something to read, whose words come in a chunk of their own. */
async function openTold(options: Parameters<typeof open>[0]): Promise<Owner> {
  const owner = await open(options)
  await owner.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
  return owner
}

const busy = () => Promise.resolve(Response.json({ error: { data: { reason: 'too-many-requests' } } }, { status: 429 }))

describe('every state of somebody’s own space', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  for (const state of mySpaceStates) {
    for (const theme of ['light', 'dark']) {
      it(`${state}, ${theme}`, async () => {
        const owner = await spaces[state](theme)

        await owner.comesTo(state)

        await expect(owner.element).to.be.accessible()
        expect(strayValues(owner.element)).to.eql([])
        takeConsole()
      })
    }
  }

  it('comes back from a failure when one tries again', async () => {
    const owner = await open({}, standIns.broken)
    await owner.comesTo('failed')

    connectTo((await import('coop:server')).serverUrl)
    owner.button('Réessayer').click()

    await owner.comesTo('signed-out')
  })

  it('says since when the connection is gone, and of when what it shows is', async () => {
    const owner = await spaces.shown('light')
    await owner.comesTo('shown')

    dispatchEvent(new Event('offline'))
    await owner.finds(() => owner.notice, 'that should be said')
    expect(owner.notice).to.match(
      /^Hors ligne depuis (minuit|\d+ h( \d\d)?) Ce qui est affiché date de (minuit|\d+ h( \d\d)?)\. La suite viendra/,
    )
    await expect(owner.element).to.be.accessible()
    dispatchEvent(new Event('online'))
    await owner.finds(() => !owner.find('.notice'), 'it should be over')
  })

  for (const how of ['broken', 'refused'] as const)
    it(`never says that nothing waits or comes where that could not be read: ${how}`, async () => {
      await signInAs(newEmail())
      const line = how === 'broken' ? breakQuestion('loans.mine') : breakQuestion('repairs.mine', busy)
      const owner = await open()
      await owner.finds(() => owner.notice, 'that a part is missing should be said')
      line.mend()

      expect(owner.notice).to.match(/^Une partie de votre espace n’a pas pu être chargée\./)
      expect([said(owner.find('.due .waits-part')), said(owner.find('.coming-part'))]).to.deep.equal(['', ''])
      expect(said(owner.find('.offered'))).to.match(/^Vous ne proposez rien/)
      owner.button('Réessayer').click()
      await owner.comesTo('empty')
      expect(owner.words).to.contain('Rien en cours pour l’instant')
      takeConsole()
    })

  it('never says that nothing is offered where that could not be read', async () => {
    await signInAs(newEmail())
    const line = breakQuestion('offers.mine')
    const owner = await open()
    await owner.finds(() => owner.notice, 'that a part is missing should be said')
    line.mend()

    expect(owner.words).not.to.contain('Vous ne proposez rien')
    expect(said(owner.find('.due .waits-part'))).to.equal('Rien à faire pour l’instant.')
    takeConsole()
  })

  it('leads to our page from where nobody can be known, and back', async () => {
    const owner = await openTold({ site: 'ville-de-maubeuge' })
    await owner.comesTo('elsewhere')

    const link = new URL(owner.button('Ouvrir mon espace sur notre page').getAttribute('href')!)

    expect(link.pathname + link.search).to.equal('/s/ville-de-maubeuge/moi?back=')
    expect(link.hash).to.equal(`#?from=${encodeURIComponent(location.href.replace(/#.*/, ''))}`)
    expect(takeConsole().join())
      .to.contain('Personne ne peut y entrer dans son espace.')
      .and.not.to.contain('rendez-vous')
  })
})
