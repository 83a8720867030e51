import { expect } from '@open-wc/testing'
import { unmarkedTexts } from '../../support/texts/unmarked-texts.js'
import { visit } from './list-support.js'

describe('what people wrote, in the places on an English page', () => {
  it('is marked as French in the list', async () => {
    const list = await visit({ lang: 'en' })

    expect(await unmarkedTexts(list.root)).to.eql([])
  })

  it('is marked in the sheet of each of the first places, of what is closed and of what it lends and repairs', async () => {
    for (const site of ['ville-de-jeumont', 'ville-de-lomme']) {
      const list = await visit({ lang: 'en', site })
      for (const name of list.names.slice(0, 8)) {
        await list.open(name)
        expect(await unmarkedTexts(list.root), name).to.eql([])
        list.find('dialog')?.querySelector<HTMLElement>('button')?.click()
        await list.sheetComesTo(undefined)
      }
    }
  })
})
