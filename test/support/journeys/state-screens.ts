import type { Page } from 'playwright-core'
import type { MemberListState, MemberMapState } from '../../../widgets/member-map/member-map.states.js'
import type { MemberSheetState } from '../../../widgets/member-map/sheet/member-sheet.js'
import type { MySpaceState } from '../../../widgets/my-space/my-space.states.js'
import type { RepairBookingState } from '../../../widgets/repair-booking/repair-booking.states.js'
import type { Screen } from './screens.js'
import * as states from './states.js'

const { andThen, broken, look, never, open, press } = states

const refused = (procedure: string) => (page: Page) => page.route(`**/trpc/${procedure}*`, states.tooMany)

/** Nowhere in the demo is there more than one page of repairers. */
const withMore = (page: Page) =>
  page.route('**/trpc/*repairs.open*', async (route) => {
    const response = await route.fetch()
    const [answer] = await response.json()
    answer.result.data.repairers.next = 'more'
    await route.fulfill({ response, json: [answer] })
  })
const moreRepairers = press('Voir plus de réparateurs')

const toBooking: Record<RepairBookingState, states.Way> = {
  loading: { prepare: never('repairs.open') },
  shown: {},
  searching: { go: andThen(never('repairs.search'), look('atelier')) },
  'loading-more': { prepare: withMore, go: andThen(never('repairs.search'), moreRepairers) },
  'more-failed': { prepare: withMore, go: andThen(broken('repairs.search'), moreRepairers) },
  empty: { site: 'calais' },
  'nothing-found': { go: look('zeppelin') },
  failed: { prepare: broken('repairs.open') },
  'search-failed': { go: andThen(broken('repairs.search'), look('atelier')) },
  offline: { go: (page) => page.context().setOffline(true) },
  refused: { go: andThen(refused('repairs.search'), look('atelier')) },
  'look-only': { isUndeclared: true },
  'switched-off': { site: 'nulle-part' },
  booking: { go: open },
}

const toMembers: Record<MemberListState, states.Way> = {
  loading: { prepare: never('members.open') },
  shown: {},
  searching: { go: andThen(never('members.search'), look('atelier')) },
  'loading-more': { site: 'lille', go: andThen(never('members.search'), press('Voir plus de résultats')) },
  'more-failed': { site: 'lille', go: andThen(broken('members.search'), press('Voir plus de résultats')) },
  // Platforms are there for everybody.
  empty: { site: 'calais', attributes: 'kind="shop"' },
  'nothing-found': { go: look('zeppelin') },
  failed: { prepare: broken('members.open') },
  'search-failed': { go: andThen(broken('members.search'), look('atelier')) },
  offline: { go: (page) => page.context().setOffline(true) },
  refused: { go: andThen(refused('members.search'), look('atelier')) },
  'switched-off': { site: 'nulle-part' },
}

const savesWeight = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
/** The map stops before it begins, as it does where its code does not come. */
const withoutObservers = (page: Page) =>
  page.evaluate(() => {
    globalThis.ResizeObserver = new Proxy(ResizeObserver, {
      construct() {
        throw new Error('no observer today')
      },
    })
  })
/** The page's own scripts gave every object something that is counted. */
const withStrangePage = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(Object.prototype, 'strange', { enumerable: true, value: 1 })
  })

const toMap: Record<MemberMapState, states.Way> = {
  waiting: {},
  held: { prepare: savesWeight, attributes: 'view="map"' },
  coming: { go: andThen(never('members.points'), press('Carte')) },
  shown: { go: press('Carte') },
  'points-failed': { go: andThen(broken('members.points'), press('Carte')) },
  'no-map': { go: andThen(withoutObservers, press('Carte')) },
  barred: { go: andThen(withStrangePage, press('Carte')) },
}

const toMember: Record<MemberSheetState, states.Way> = {
  loading: { go: andThen(never('members.sheet'), open) },
  shown: { go: open },
  failed: { go: andThen(broken('members.sheet'), open) },
  gone: { fragment: '#membre-nulle-part' },
}

const among = (tag: states.Tag, part: states.Part, ways: Readonly<Record<string, states.Way>>): readonly Screen[] =>
  Object.entries(ways).map(([state, way]) => ({
    tag,
    name: `${tag.replace('coop-', '')}-${part.slice(1)}-${state}`,
    come: async (page, town) => {
      await way.prepare?.(page)
      await page.goto(states.elementPage(town, tag, way))
      await states.comeTo(page, { tag, part, state }, way)
    },
  }))

/** Signed in, more than one screen of it stands in `resident-screens.ts`. */
const toSpace: Record<Exclude<MySpaceState, 'empty' | 'shown'>, states.Way> = {
  loading: { prepare: never('sites.open') },
  'signed-out': {},
  failed: { prepare: broken('sites.open') },
  offline: {
    prepare: andThen(broken('sites.open'), (page) =>
      page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false })),
    ),
  },
  elsewhere: { isUndeclared: true },
  'switched-off': { site: 'nulle-part' },
}

/** Each state of the residents' elements. */
export const stateScreens: readonly Screen[] = [
  ...among('coop-offer-board', '.root', states.toBoard),
  ...among('coop-offer-board', '.sheet', states.toSheet),
  ...among('coop-repair-booking', '.root', toBooking),
  ...among('coop-member-map', '.root', toMembers),
  ...among('coop-member-map', '.pane', toMap),
  ...among('coop-member-map', '.sheet', toMember),
  ...among('coop-my-space', '.root', toSpace),
]
