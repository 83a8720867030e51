import { expect } from '@open-wc/testing'
import { open } from './list-support.js'
import { holdBack } from './map-support.js'

const width = '390px'

describe('a map that is shown first', () => {
  it('has its places asked for together with the list', async () => {
    const letGo = holdBack('members.open')
    const visitor = await open({ width, view: 'map' })

    await visitor.finds(() => /members\.points/.test(visitor.asked.join()), 'places should be asked for')
    expect(visitor.state).to.equal('loading')

    letGo()
    await visitor.mapComesTo('shown')
    expect(visitor.asked.filter((address) => address.includes('members.points'))).to.have.length(1)
  })

  it('begins before the form, which does not wait for places that are late', async () => {
    const letGo = holdBack('members.points')
    const visitor = await open({ width, view: 'map' })
    const order: string[] = []
    const note = (what: string, isThere: boolean) => isThere && !order.includes(what) && order.push(what)
    const seen = new MutationObserver(() => {
      note('form', visitor.find('form') !== null)
      note('map', visitor.mapState === 'coming')
    })
    seen.observe(visitor.root, { subtree: true, childList: true, attributes: true })

    await visitor.finds(() => visitor.find('form'), 'the form should stand')
    seen.disconnect()
    expect(order).to.deep.equal(['map', 'form'])
    expect(visitor.mapState).to.equal('coming')

    letGo()
    await visitor.mapComesTo('shown')
  })
  it('has its places painted before what waited for them is drawn', async () => {
    const visitor = await open({ width, view: 'map' })
    const at: { places?: number; shown?: number } = {}
    let frame = 0
    const count = () => {
      frame += 1
      if (at.shown === undefined) requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
    const drawn = new MutationObserver(() => {
      if (visitor.find('[data-key]')) at.places ??= frame
      if (visitor.mapState === 'shown') at.shown ??= frame
    })
    drawn.observe(visitor.root, { subtree: true, childList: true, attributes: true })

    await visitor.mapComesTo('shown')

    drawn.disconnect()
    expect(at.shown).to.be.greaterThan(at.places ?? Infinity)
  })
})
