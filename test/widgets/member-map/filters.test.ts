import { expect } from '@open-wc/testing'
import { said, visit } from './list-support.js'

describe('what narrows the list of members', () => {
  it('keeps what a wheelchair gets into, and says so in words on each card', async () => {
    const visitor = await visit()

    visitor.field('Accessible en fauteuil').click()
    await visitor.finds(() => visitor.names.length === 1, 'one can be reached by wheelchair')

    expect(visitor.count).to.match(/^1 /)
    expect(said(visitor.card('La Gousse, côté gare'))).to.contain('Accessible en fauteuil')
    visitor.field('Accessible en fauteuil').click()
    await visitor.finds(() => visitor.names.length > 1, 'all should be back')
    expect(said(visitor.card('La Gousse'))).not.to.contain('fauteuil')
  })
})
