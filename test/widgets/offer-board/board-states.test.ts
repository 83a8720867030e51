import { expect } from '@open-wc/testing'
import { standIns } from 'coop:server'
import { offerBoardStates, type OfferBoardState } from '../../../widgets/offer-board/offer-board.states.js'
import { connectTo } from '../../../widgets/shared/client.js'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'
import { strayValues } from '../../support/texts/stray-values.js'
import { open, visit, type Board } from './board-support.js'

async function searchFrom(server: string): Promise<Board> {
  const board = await visit()
  connectTo(server)
  await board.type('Que cherchez-vous ?', 'vélo')
  return board
}

async function moreFrom(server: string): Promise<Board> {
  const board = await visit()
  connectTo(server)
  board.button('Voir plus').click()
  return board
}

const ways: Record<OfferBoardState, () => Promise<Board>> = {
  loading: () => open({}, standIns.silent),
  shown: () => visit(),
  searching: () => searchFrom(standIns.silent),
  async misspelt() {
    const board = await visit()
    await board.type('Que cherchez-vous ?', 'prceuse')
    return board
  },
  'loading-more': () => moreFrom(standIns.silent),
  'more-failed': () => moreFrom(standIns.failing),
  empty: () => open({ place: 'letagere', kind: 'wanted' }),
  async 'nothing-found'() {
    const board = await visit()
    await board.type('Que cherchez-vous ?', 'zzzqqq')
    return board
  },
  async failed() {
    const visitor = await open({}, standIns.garbled)
    await visitor.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
    return visitor
  },
  'search-failed': () => searchFrom(standIns.failing),
  async offline() {
    const board = await visit()
    dispatchEvent(new Event('offline'))
    return board
  },
  refused: () => open({}, standIns.busy),
  async 'switched-off'() {
    const visitor = await open({ site: 'nulle-part' })
    await visitor.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
    return visitor
  },
}

describe('every state of a board', () => {
  for (const state of offerBoardStates) {
    for (const theme of ['light', 'dark']) {
      it(`can be used by everybody: ${state}, ${theme}`, async () => {
        const board = await ways[state]()
        board.element.setAttribute('theme', theme)

        await board.comesTo(state)

        await expect(board.element).to.be.accessible()
        expect(strayValues(board.element)).to.eql([])
        takeConsole()
      })
    }
  }
})
