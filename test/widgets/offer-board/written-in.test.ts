import { expect } from '@open-wc/testing'
import { unmarkedTexts } from '../../support/texts/unmarked-texts.js'
import { visit } from './sheet-support.js'

describe('what people wrote, in a board on an English page', () => {
  it('is marked as French in the list', async () => {
    const board = await visit({ lang: 'en' })

    expect(await unmarkedTexts(board.root)).to.eql([])
  })

  for (const kind of ['lend', 'help']) {
    it(`is marked as French in the sheet of an offer to ${kind}`, async () => {
      const board = await visit({ lang: 'en', kind })

      await board.open(/./)

      expect(await unmarkedTexts(board.root)).to.eql([])
    })
  }
})
