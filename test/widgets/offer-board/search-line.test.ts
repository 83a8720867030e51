import { expect } from '@open-wc/testing'
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands'
import { middleOf } from '../../../widgets/shared/list/divided.js'
import { said, visit } from './board-support.js'

const words = 'Que cherchez-vous ?'

describe('a board on a phone', () => {
  it('is searched in one line, the commune one press away, with two offers in sight below', async () => {
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
        () => board.find('.bar .place')?.ariaLabel === 'Autour de\u00a0Lomme',
        'it should be said in the line',
      )
      await expect(board.element).to.be.accessible()
    } finally {
      await setViewport({ width: 800, height: 600 })
    }
  })

  it('leads to what is found where much stands above it, and moves nothing where two offers are in sight', async () => {
    await setViewport({ width: 390, height: 844 })
    const above = document.createElement('div')
    above.style.blockSize = '600px'
    document.body.prepend(above)
    try {
      const board = await visit()
      scrollTo(0, 0)
      expect(board.find('form')!.getBoundingClientRect().top).to.be.at.least(600)

      await board.type(words, 'velo')
      scrollTo(0, 0)
      await sendKeys({ press: 'Enter' })

      const topOf = (each: Element) => each.getBoundingClientRect().top
      await board.finds(() => Math.abs(topOf(board.find('form')!)) < 20, 'the form should be on top')
      expect(topOf(board.all('.card')[1]!)).to.be.below(844)

      await setViewport({ width: 390, height: 2_000 })
      scrollTo(0, 0)
      await board.type(words, ' electrique')
      await sendKeys({ press: 'Enter' })
      const isAsked = () => board.asked.some((address) => address.includes('velo electrique'))
      await board.finds(() => isAsked() && board.state !== 'searching', 'it should be answered')
      await board.element.updateComplete
      expect(scrollY).to.equal(0)
    } finally {
      above.remove()
      scrollTo(0, 0)
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

describe('the commune that a board is searched around', () => {
  it('proposes communes as one types, chosen by the keyboard, and tells how far', async () => {
    const board = await visit()
    await board.type('Autour de', 'capingh')
    const field = board.field('Autour de')
    await board.finds(() => field.ariaExpanded === 'true', 'the list should open')

    await sendKeys({ press: 'ArrowDown' })
    await board.element.updateComplete
    const active = board.find(`#${field.getAttribute('aria-activedescendant')}`)
    expect(active?.ariaSelected).to.equal('true')
    expect(said(active)).to.contain('Capinghem')
    await sendKeys({ press: 'Enter' })

    await board.finds(
      () => board.all('.card .meta').some((meta) => /\d km/.test(said(meta))),
      'distances should be told',
    )
    expect(field.value).to.contain('Capinghem')
    expect(field.ariaExpanded).to.equal('false')
  })

  it('takes a postcode typed whole when one leaves the field, and says when nothing was meant', async () => {
    const board = await visit()
    const field = board.field('Autour de')

    await board.type('Autour de', '59160')
    await sendKeys({ press: 'Tab' })
    await board.finds(() => /Lomme/.test(field.value), 'the commune should be taken')

    field.value = ''
    await board.type('Autour de', 'zzzz')
    await sendKeys({ press: 'Tab' })
    await board.finds(() => field.getAttribute('aria-invalid') === 'true', 'the field should say so')
    expect(said(board.find('#near-hint'))).to.equal('Aucune commune de ce nom')
  })

  it('takes the only commune proposed when one presses Enter, however fast', async () => {
    const board = await visit()
    const field = board.field('Autour de')

    // In small letters: its name stands there once it is taken, and not before.
    await board.type('Autour de', 'hellemmes')
    await sendKeys({ press: 'Enter' })

    await board.finds(() => field.value === 'Hellemmes', 'the commune should be taken')
  })

  it('is given another commune in place of the one that is there', async () => {
    const board = await visit()
    const field = board.field('Autour de')
    await board.type('Autour de', 'hellemmes')
    await sendKeys({ press: 'Enter' })
    await board.finds(() => field.value === 'Hellemmes', 'the commune should be taken')
    field.blur()
    await board.comesTo('shown')
    field.scrollIntoView({ block: 'center' })

    const { left, top, height } = field.getBoundingClientRect()
    await sendMouse({ type: 'click', position: [Math.round(left + 30), Math.round(top + height / 2)] })
    await board.finds(() => field.matches(':focus'), 'the field should be entered')
    await sendKeys({ type: 'Lille' })

    expect(field.value).to.equal('Lille')
  })
})
