import { expect } from '@open-wc/testing'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { middleOf } from '../../../widgets/shared/list/divided.js'
import { visit } from './board-support.js'

const words = 'Que cherchez-vous ?'

describe('a board on a phone', () => {
  it('is searched on a phone in one line, the commune one press away, with two offers in sight below', async () => {
    await setViewport({ width: 390, height: 844 })
    try {
      const board = await visit()
      expect(getComputedStyle(board.find('#where')!).display).to.equal('none')
      expect(document.documentElement.scrollWidth).to.equal(390)
      await board.type(words, 'velo')
      await sendKeys({ press: 'Enter' })
      await board.finds(() => board.state === 'shown' && /v[eé]lo/i.test(board.names[0] ?? ''), 'it should be answered')
      const [form, second] = [board.find('form')!, board.all('.card')[1]!].map((each) => each.getBoundingClientRect())
      expect(second!.bottom - form!.top).to.be.below(844)

      board.button('Où ?').click()
      await board.finds(() => board.focused === board.field('Autour de'), 'the commune should be asked for')
      await board.type('Autour de', '59160')
      await sendKeys({ press: 'Tab' })
      await board.finds(
        () => board.find('.bar .place')?.ariaLabel === 'Autour de Lomme',
        'it should be said in the line',
      )
      await expect(board.element).to.be.accessible()
    } finally {
      await setViewport({ width: 800, height: 600 })
    }
  })

  it('divides the long words of a title between syllables, and keeps the title as it was written', async () => {
    const halves = (word: string) => [word.slice(0, middleOf(word)), word.slice(middleOf(word))]
    expect(halves('Lombricomposteur')).to.deep.equal(['Lombricom', 'posteur'])
    expect(halves('bibliothèque')).to.deep.equal(['biblio', 'thèque'])
    expect(halves('hhhhhhhhhhhh'), 'a word without syllables stays whole').to.deep.equal(['', 'hhhhhhhhhhhh'])

    const board = await visit()
    await board.type(words, 'lombricomposteur')
    await board.finds(() => /Lombricomposteur/.test(board.names[0] ?? ''), 'it should be found')
    expect(board.find('.card .name i')).to.exist
    await expect(board.element).to.be.accessible()
  })
})
