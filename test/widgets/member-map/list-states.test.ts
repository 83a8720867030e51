import { expect } from '@open-wc/testing'
import { standIns } from 'coop:server'
import {
  memberListStates,
  memberMapStates,
  type MemberListState,
  type MemberMapState,
} from '../../../widgets/member-map/member-map.states.js'
import { memberSheetStates, type MemberSheetState } from '../../../widgets/member-map/sheet/member-sheet.js'
import { connectTo } from '../../../widgets/shared/client.js'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'
import { strayValues } from '../../support/texts/stray-values.js'
import { savingWeight, withoutObservers, withStrangePage } from './map-support.js'
import { open, visit, type Visitor } from './list-support.js'

const words = 'Que cherchez-vous ?'
const phone = '390px'

async function searchFrom(server: string): Promise<Visitor> {
  const visitor = await visit()
  connectTo(server)
  await visitor.type(words, 'gousse')
  return visitor
}

async function moreFrom(server: string): Promise<Visitor> {
  const visitor = await visit({ site: 'ville-de-maubeuge' })
  connectTo(server)
  visitor.button('Voir plus').click()
  return visitor
}

async function mapFrom(server: string): Promise<Visitor> {
  const visitor = await visit({ width: phone })
  connectTo(server)
  visitor.button('Carte').click()
  return visitor
}

const lists: Record<MemberListState, () => Promise<Visitor>> = {
  loading: () => open({}, standIns.silent),
  shown: () => visit(),
  searching: () => searchFrom(standIns.silent),
  'loading-more': () => moreFrom(standIns.silent),
  'more-failed': () => moreFrom(standIns.failing),
  empty: () => open({ kind: 'social-centre' }),
  async 'nothing-found'() {
    const visitor = await visit()
    await visitor.type(words, 'zzzqqq')
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
  async 'switched-off'() {
    const visitor = await open({ site: 'nulle-part' })
    await visitor.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
    return visitor
  },
}

const maps: Record<MemberMapState, () => Promise<Visitor>> = {
  waiting: () => visit({ width: phone }),
  held: () => savingWeight(() => visit({ width: phone, view: 'map' })),
  coming: () => mapFrom(standIns.silent),
  shown: () => visit({ width: phone, view: 'map' }),
  'points-failed': () => mapFrom(standIns.failing),
  async 'no-map'() {
    const visitor = await visit({ width: phone })
    await withoutObservers(async () => {
      visitor.button('Carte').click()
      await visitor.mapComesTo('no-map')
    })
    return visitor
  },
  async barred() {
    const visitor = await visit({ width: phone })
    await withStrangePage(async () => {
      visitor.button('Carte').click()
      await visitor.mapComesTo('barred')
    })
    return visitor
  },
}

async function sheetFrom(server: string): Promise<Visitor> {
  const visitor = await visit()
  connectTo(server)
  visitor.card('La Gousse').querySelector('a')!.click()
  return visitor
}

const sheets: Record<MemberSheetState, () => Promise<Visitor>> = {
  loading: () => sheetFrom(standIns.silent),
  async shown() {
    const visitor = await visit()
    await visitor.open('La Gousse')
    return visitor
  },
  failed: () => sheetFrom(standIns.failing),
  async gone() {
    const visitor = await visit({ share: '' })
    location.hash = '#membre-personne'
    return visitor
  },
}

/** Everybody can use it, in both schemes. */
function walk<State extends string>(
  states: readonly State[],
  ways: Record<State, () => Promise<Visitor>>,
  arrives: (visitor: Visitor, state: State) => Promise<void>,
): void {
  for (const state of states) {
    for (const theme of ['light', 'dark']) {
      it(`can be used by everybody: ${state}, ${theme}`, async () => {
        const visitor = await ways[state]()
        visitor.element.setAttribute('theme', theme)

        await arrives(visitor, state)

        await expect(visitor.element).to.be.accessible()
        expect(strayValues(visitor.element)).to.eql([])
        takeConsole()
      })
    }
  }
}

describe('every state of the list of members', () => {
  walk(memberListStates, lists, (visitor, state) => visitor.comesTo(state))
})

describe('every state of the map beside it', () => {
  walk(memberMapStates, maps, (visitor, state) => visitor.mapComesTo(state))
})

describe('every state of a member’s sheet', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search))

  walk(memberSheetStates, sheets, (visitor, state) => visitor.sheetComesTo(state))
})
