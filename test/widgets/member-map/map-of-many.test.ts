import { expect } from '@open-wc/testing'
import { standIns } from 'coop:server'
import { sendKeys } from '@web/test-runner-commands'
import { connectTo } from '../../../widgets/shared/client.js'
import { takeConsole } from '../../support/quiet-console.js'
import { said, visit, type Visitor } from './list-support.js'

const site = 'ville-d-ajaccio'

const marks = (visitor: Visitor) => visitor.all('.pane [data-key]')
const nameOf = (element: Element | null) => (element?.ariaLabel ?? '').replace(/\s/g, ' ')
const focused = (visitor: Visitor) => nameOf(visitor.focused)

async function openMany(width: string, theme: string): Promise<Visitor> {
  const visitor = await visit({ site, width, theme, view: 'map' })
  await visitor.mapComesTo('shown')
  await visitor.finds(() => marks(visitor).some((mark) => / lieux proches/.test(nameOf(mark))), 'groups should stand')
  return visitor
}

/** The keyboard comes to the map, then from mark to mark until it is on one of that name. */
async function goTo(visitor: Visitor, name: RegExp): Promise<void> {
  if (!visitor.focused?.matches('[data-key]')) visitor.find('.pane [data-key][tabindex="0"]')!.focus()
  await sendKeys({ press: 'Home' })
  for (const _ of marks(visitor)) {
    if (name.test(focused(visitor))) return
    await sendKeys({ press: 'ArrowRight' })
  }
  expect(focused(visitor)).to.match(name)
}

/** What is on the map has changed, and the keyboard is on something else. */
async function enter(visitor: Visitor): Promise<void> {
  const before = visitor.focused
  await sendKeys({ press: 'Enter' })
  await visitor.finds(() => visitor.focused && visitor.focused !== before, 'the group should come apart')
}

const states: Record<string, (visitor: Visitor) => Promise<void>> = {
  'with its squares drawn': async () => {},
  'with a group that has the keyboard': (visitor) => goTo(visitor, /lieux proches/),
  async 'with one place chosen'(visitor) {
    await goTo(visitor, /Le Phare/)
    visitor.focused!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    await visitor.finds(() => visitor.find('.pane [aria-current]'), 'it should be marked')
  },
  async 'with five on one spot, of which nobody knows just where'(visitor) {
    await goTo(visitor, /^5 lieux proches/)
    while (!/Îlot/.test(focused(visitor))) await enter(visitor)
  },
  async 'where squares have failed'(visitor) {
    connectTo(standIns.failing)
    visitor.button('Zoomer').click()
    await visitor.finds(() => visitor.find('.map-failed'), 'it should be said')
    expect(said(visitor.find('.map-failed'))).to.contain('Des lieux n’ont pas pu être chargés')
  },
}

describe('the map of more than 2,000 places', () => {
  for (const width of ['320px', '1000px']) {
    for (const theme of ['light', 'dark']) {
      for (const [state, arrive] of Object.entries(states)) {
        it(`can be used by everybody ${state}: ${width}, ${theme}`, async () => {
          const visitor = await openMany(width, theme)

          await arrive(visitor)

          await expect(visitor.element).to.be.accessible()
          takeConsole()
        })
      }
    }
  }

  for (const width of ['320px', '1000px']) {
    it(`leads the keyboard to one member, from group to group: ${width}`, async () => {
      const visitor = await openMany(width, 'light')
      await goTo(visitor, /^[12] \d+ lieux proches/)

      let pressed = 0
      for (; !/^\d+\. /.test(focused(visitor)); pressed += 1) await enter(visitor)
      const [, name = ''] = /^\d+\. (.*), tiers-lieu$/.exec(focused(visitor)) ?? []
      await sendKeys({ press: 'Enter' })
      await visitor.sheetComesTo('shown')

      expect(pressed).to.be.at.least(2)
      expect(name).to.match(/^Maison \d+$/)
      expect(said(visitor.find('.sheet [role="heading"], .sheet h2'))).to.equal(name)
    })

    it(`leads the keyboard to each of those on one spot: ${width}`, async () => {
      const visitor = await openMany(width, 'light')
      await goTo(visitor, /^5 lieux proches/)
      while (!/Îlot/.test(focused(visitor))) await enter(visitor)

      for (const count of [1, 2, 3, 4, 5]) {
        await goTo(visitor, new RegExp(`\\. Îlot ${count}, tiers-lieu, position approximative$`))
        await sendKeys({ press: 'Enter' })
        await visitor.sheetComesTo('shown')
        await sendKeys({ press: 'Escape' })
        await visitor.sheetComesTo(undefined)
      }

      expect(marks(visitor)).to.have.length(5)
      expect(focused(visitor)).to.contain('Îlot 5')
    })

    it(`leads to where it stands while the others are still on their way: ${width}`, async () => {
      const visitor = await openMany(width, 'light')
      visitor.element.view = 'list'
      await visitor.element.updateComplete
      await visitor.type('Que cherchez-vous ?', 'Maison 1234')
      await visitor.finds(
        () => visitor.names.includes('Maison 1234') && visitor.names.length < 20,
        'it should be found',
      )
      await visitor.open('Maison 1234')
      await visitor.mapComesTo('shown')

      visitor.field('Que cherchez-vous ?').value = ''
      visitor.find<HTMLFormElement>('form')!.requestSubmit()
      await visitor.element.updateComplete
      visitor.button('Voir sur la carte').click()

      await visitor.finds(() => focused(visitor).includes('. Maison 1234, tiers-lieu'), 'its marker has the keyboard')
    })

    for (const words of ['Maison 1234', 'Îlot 3']) {
      it(`leads from the sheet of ${words} to where it stands: ${width}`, async () => {
        const visitor = await openMany(width, 'light')
        visitor.element.view = 'list'
        await visitor.element.updateComplete
        await visitor.type('Que cherchez-vous ?', words)
        await visitor.finds(() => visitor.names.includes(words) && visitor.names.length < 20, 'it should be found')
        await visitor.open(words)
        visitor.field('Que cherchez-vous ?').value = ''
        visitor.find<HTMLFormElement>('form')!.requestSubmit()
        await visitor.finds(() => visitor.names.length === 20, 'all should be back')

        visitor.button('Voir sur la carte').click()
        await visitor.finds(() => focused(visitor).includes(`. ${words}, tiers-lieu`), 'its marker has the keyboard')

        expect(visitor.focused?.getAttribute('aria-current')).to.equal('true')
        expect(visitor.sheetState).to.equal(undefined)
      })
    }

    it(`has in sight all that the keyboard comes to: ${width}`, async () => {
      const visitor = await openMany(width, 'light')
      await goTo(visitor, /^[12] \d+ lieux proches/)
      await enter(visitor)
      await sendKeys({ press: 'Home' })
      const outside: string[] = []

      for (const _ of marks(visitor)) {
        await sendKeys({ press: 'ArrowRight' })
        const mark = visitor.focused!.getBoundingClientRect()
        const { left, right, top, bottom } = visitor.find('.map-canvas')!.getBoundingClientRect()
        if (mark.left < left || mark.right > right || mark.top < top || mark.bottom > bottom)
          outside.push(focused(visitor))
      }

      expect(outside).to.deep.equal([])
    })
  }
})
