import { expect } from '@open-wc/testing'
import { hrefOf, readAddress } from '../../../../widgets/pages/desk/desk-address.js'
import {
  whereIs,
  type Category,
  type Where,
} from '../../../../widgets/pages/desk/rooms/network/categories/categories.js'
import { moved, over, stepped } from '../../../../widgets/pages/desk/rooms/network/categories/order.js'

const network = { kind: 'network', slug: 'network' } as const

describe('the address of a thing in a section of a room', () => {
  it('is read as it was written, whatever stands in the name of the thing', () => {
    const at = { room: 'network', of: network, item: 'categories/été ?', filters: { words: 'a&b' } }

    expect(hrefOf(at)).to.equal('#/network/network/network/categories/%C3%A9t%C3%A9%20%3F?words=a%26b')
    expect(readAddress(hrefOf(at))).to.deep.equal(at)
  })

  it('has no item where nothing stands after the last stroke', () => {
    expect(readAddress('#/network/network/network/')).to.deep.equal({ room: 'network', of: network, filters: {} })
  })
})

const all = [
  ['tools', null],
  ['power', 'tools'],
  ['hand', 'tools'],
  ['garden', null],
  ['plants', 'garden'],
].map(([id, parent]): Category => ({
  id: id ?? '',
  parent: parent ?? null,
  fr: id ?? '',
  en: id ?? '',
  pictogram: 'box',
  weight: null,
  shown: 0,
  offers: 0,
  words: 0,
  searches: 0,
}))

const after = (id: string, where: Where | undefined) =>
  where &&
  moved(all, id, where)
    .map((each) => each.id)
    .join(' ')

describe('a category in hand', () => {
  it('goes down its family and into the next, and up the same way', () => {
    expect(after('power', stepped(all, 'power', 1))).to.equal('tools hand power garden plants')
    expect(stepped(all, 'hand', 1)).to.deep.equal({ parent: 'garden', after: null })
    expect(stepped(all, 'plants', -1)).to.deep.equal({ parent: 'tools' })
    expect(after('plants', stepped(all, 'plants', -1))).to.equal('tools power hand plants garden')
    expect(stepped(all, 'plants', 1)).to.equal(undefined)
  })

  it('takes what is below it along where it is a family', () => {
    expect(after('tools', stepped(all, 'tools', 1))).to.equal('garden plants tools power hand')
    expect(after('garden', stepped(all, 'garden', -1))).to.equal('garden plants tools power hand')
  })

  it('goes where it is drawn: into a family, beside another, and a family never below one', () => {
    expect(over(all, 'hand', 'garden')).to.deep.equal({ parent: 'garden', after: null })
    expect(after('power', over(all, 'power', 'hand'))).to.equal('tools hand power garden plants')
    expect(after('hand', over(all, 'hand', 'power'))).to.equal('tools hand power garden plants')
    expect(after('tools', over(all, 'tools', 'plants'))).to.equal('garden plants tools power hand')
    expect(over(all, 'tools', 'hand')).to.equal(undefined)
  })

  it('comes back to where it was', () => {
    for (const one of all)
      expect(moved(all, one.id, whereIs(all, one)).map((each) => each.id)).to.deep.equal(all.map((each) => each.id))
  })
})
