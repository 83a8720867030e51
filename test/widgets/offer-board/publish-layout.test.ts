import { expect } from '@open-wc/testing'
import { begin, forgetAll } from './publish-support.js'

describe('the form of who publishes', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('leaves room below a question and what is wrong, and has its cross beside the first line of its title', async () => {
    const publisher = await begin()
    const box = (selector: string) => publisher.find(selector)!.getBoundingClientRect()
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2
    expect(middle(box('.dialog-title'))).to.be.closeTo(middle(box('.sheet header .icon:last-child')), 1)
    expect(box('.kinds').top - box('.kind-choice legend').bottom).to.be.at.least(6)

    publisher.press(/^Continuer$/)
    await publisher.comesTo('form-lacking')

    // A ring of 3 px stands 2 px off the field.
    expect(box('#title-of-offer').top - box('#title-wrong').bottom).to.be.above(5)
  })
})
