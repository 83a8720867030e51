import { expect } from '@open-wc/testing'
import { unmarkedTexts } from '../../support/texts/unmarked-texts.js'
import { visit } from './list-support.js'

describe('what people wrote, in the places on an English page', () => {
  it('is marked as French in the list', async () => {
    const list = await visit({ lang: 'en' })

    expect(await unmarkedTexts(list.root)).to.eql([])
  })
})
