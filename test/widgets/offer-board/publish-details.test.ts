import { expect } from '@open-wc/testing'
import { begin, forgetAll, said } from './publish-support.js'

describe('what may be said besides of an offer', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('asks what an object is made of, and not of a helping hand', async () => {
    const publisher = await begin()
    publisher.fill('title-of-offer', 'Tabouret')
    publisher.kind('give')
    await publisher.finds(() => publisher.find('#material'), 'it should be asked')
    const help = publisher.find(`#${publisher.find('#material')?.getAttribute('aria-describedby')}`)

    publisher.fill('material', 'Bois de hêtre')

    expect(said(help)).to.equal('Par exemple : bois, acier.')
    await publisher.finds(() => said(publisher.find('.fold summary')).includes('Bois de hêtre'), 'it should be said')
    await expect(publisher.element).to.be.accessible()
    publisher.kind('help')
    await publisher.finds(() => !publisher.find('#material'), 'it should be asked no more')
    expect(said(publisher.find('.fold summary'))).not.to.include('Bois')
  })
})
