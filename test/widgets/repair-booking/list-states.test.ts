import { expect } from '@open-wc/testing'
import { standIns } from 'coop:server'
import { repairBookingStates, type RepairBookingState } from '../../../widgets/repair-booking/repair-booking.states.js'
import { connectTo } from '../../../widgets/shared/client.js'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'
import { strayValues } from '../../support/texts/stray-values.js'
import { open, visit, visitUndeclared, type Visitor } from './list-support.js'

async function searchFrom(server: string): Promise<Visitor> {
  const visitor = await visit()
  connectTo(server)
  visitor.field('Vélo électrique').click()
  return visitor
}

async function moreFrom(server: string): Promise<Visitor> {
  const { visitor } = await visitUndeclared()
  connectTo(server)
  visitor.button('Voir plus').click()
  return visitor
}

const ways: Record<RepairBookingState, () => Promise<Visitor>> = {
  loading: () => open({}, standIns.silent),
  shown: () => visit(),
  searching: () => searchFrom(standIns.silent),
  'loading-more': () => moreFrom(standIns.silent),
  'more-failed': () => moreFrom(standIns.failing),
  empty: () => open({ place: 'letagere' }),
  async 'nothing-found'() {
    const visitor = await visit()
    await visitor.looksFrom('Maubeuge')
    return visitor
  },
  async failed() {
    const visitor = await open({}, standIns.garbled)
    await visitor.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
    return visitor
  },
  'search-failed': () => searchFrom(standIns.failing),
  async offline() {
    const visitor = await visit()
    dispatchEvent(new Event('offline'))
    return visitor
  },
  refused: () => open({}, standIns.busy),
  'look-only': async () => (await visitUndeclared()).visitor,
  async 'switched-off'() {
    const visitor = await open({ site: 'nulle-part' })
    await visitor.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
    return visitor
  },
  async booking() {
    const visitor = await visit()
    visitor.find('.card a')!.click()
    await visitor.finds(() => visitor.find('.stage .go'), 'the first step should be there')
    return visitor
  },
}

describe('every state of the list of repairers', () => {
  for (const state of repairBookingStates) {
    for (const theme of ['light', 'dark']) {
      it(`can be used by everybody: ${state}, ${theme}`, async () => {
        const visitor = await ways[state]()
        visitor.element.setAttribute('theme', theme)

        await visitor.comesTo(state)

        await expect(visitor.element).to.be.accessible()
        expect(strayValues(visitor.element)).to.eql([])
        takeConsole()
      })
    }
  }
})

it('tells nobody why it cannot be shown once it was taken out of the page', async () => {
  const { element } = await open({ site: 'ville-de-lome' })
  element.remove()
  const after = await open({ site: 'ville-de-lome' })
  await after.comesTo('switched-off')
  await after.finds(() => consoleSoFar().length > 0, 'what stands in the page should be told of')

  expect(takeConsole()).to.have.length(1)
})
