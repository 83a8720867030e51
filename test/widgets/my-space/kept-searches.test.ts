import { expect } from '@open-wc/testing'
import { newKey } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { forgetEverything, newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said, site, type Owner } from './space-support.js'

const isAsked = (owner: Owner) => owner.asked.filter((one) => one.includes('keptSearches')).length
const rows = (owner: Owner) => owner.all('#account-searches li')

async function keep(words: string): Promise<void> {
  await signedAct('offers.keepSearch', { site, sought: { words } }, { site, key: newKey() })
}

async function unfolded(owner: Owner): Promise<void> {
  owner.button('Moi').click()
  await owner.finds(() => !!owner.find('#account-searches'), 'searches should stand there')
  owner.find('#account-searches summary')!.click()
}

describe('searches that somebody keeps, in their space on the page of a site', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('are read once the part about them is opened, each with a way to it and one press that stops it', async () => {
    await signInAs(newEmail())
    await publish()
    await keep('perceuse')
    await keep('remorque')
    const owner = await open()
    await owner.comesTo('shown')
    expect(isAsked(owner)).to.equal(0)

    await unfolded(owner)
    expect(rows(owner).map(said).toSorted()).to.deep.equal([
      'perceuse Ne plus être prévenu',
      'remorque Ne plus être prévenu',
    ])
    const row = rows(owner).find((one) => said(one).startsWith('remorque'))!
    expect(row.querySelector('a')!.href).to.match(new RegExp(`/s/${site}/offres\\?.*remorque.*back=#\\?from=`))
    await expect(owner.element).to.be.accessible()
    row.querySelector('button')!.click()
    const told = () => said(owner.find('#account-searches [role=status]'))
    await owner.finds(() => told() === 'Cette recherche est arrêtée.', 'it should be said')

    expect(rows(owner).map(said)).to.deep.equal(['perceuse Ne plus être prévenu'])
    await expect(owner.element).to.be.accessible()
  })

  it('say where one is kept, where there is none; one that is kept meanwhile is there when the part is opened again', async () => {
    await signInAs(newEmail())
    const owner = await open({ lang: 'fr' })
    await owner.comesTo('empty')
    await unfolded(owner)
    expect(said(owner.find('#account-searches'))).to.contain('« Prévenez-moi » garde une recherche')

    await keep('vélo cargo')
    owner.button('À faire').click()
    owner.button('Moi').click()

    await owner.finds(() => rows(owner).length === 1, 'it should be there')
    expect(said(rows(owner)[0] ?? null)).to.contain('vélo cargo')
  })

  it('are gone with who signs out', async () => {
    await signInAs(newEmail())
    await keep('échelle')
    const owner = await open()
    await owner.comesTo('empty')
    await unfolded(owner)
    await owner.finds(() => rows(owner).length === 1, 'it should be there')

    owner.button('Me déconnecter').click()
    await owner.comesTo('signed-out')

    expect(owner.words).not.to.contain('échelle')
  })
})
