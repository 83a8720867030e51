import { expect } from '@open-wc/testing'
import { unmarkedTexts } from '../../support/texts/unmarked-texts.js'
import { visit } from './sheet-support.js'

describe('what people wrote, on a board of an English page', () => {
  it('is marked as French in the list and in what one may choose', async () => {
    const board = await visit({ lang: 'en', kind: '' })
    board.button(/^Filters$/).click()
    await board.element.updateComplete

    expect(board.find('#place option[lang=fr]')).to.not.equal(null)
    expect(await unmarkedTexts(board.root)).to.eql([])
  })

  it('is marked in the sheet of what is kept at a place', async () => {
    const board = await visit({ lang: 'en' })
    const link = board
      .all('.card')
      .find((card) => card.querySelector('.meta [lang=fr]'))!
      .querySelector('a')!
    link.click()
    await board.comesTo('shown')
    await board.finds(() => board.find('.next address'), 'the place should be shown')

    expect(await unmarkedTexts(board.root)).to.eql([])
  })

  it('is marked in what pictures show', async () => {
    const board = await visit({ lang: 'en' })
    await board.open(/Vélo enfant/)

    expect(board.all('.thumbs button').length).to.be.greaterThan(1)
    expect(await unmarkedTexts(board.root)).to.eql([])
  })
})
