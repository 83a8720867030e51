import { expect } from '@open-wc/testing'
import { begin, forgetAll } from './publish-support.js'

describe('words of what is published', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('says that a title which fills its field is cut there', async () => {
    const publisher = await begin()
    publisher.fill('title-of-offer', 'a'.repeat(119))
    await publisher.element.updateComplete
    expect(publisher.words).not.to.contain('c’est le plus possible')

    publisher.fill('title-of-offer', 'a'.repeat(120))

    await publisher.finds(() => publisher.words.includes('120 signes, c’est le plus possible'), 'it should be said')
  })

  it('says what of the text everybody would read', async () => {
    const publisher = await begin()
    publisher.fill('description', 'Appelez le 06 12 34 56 78, au 12 rue des Lilas.')

    await publisher.writes()

    expect(publisher.words).to.contain('Tout le monde lira : 06 12 34 56 78, 12 rue des Lilas')
  })
})
