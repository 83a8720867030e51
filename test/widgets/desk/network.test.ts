import { expect } from '@open-wc/testing'
import { hrefOf, readAddress } from '../../../widgets/desk/desk-address.js'

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
