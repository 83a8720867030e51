import type { Page } from 'playwright-core'
import { createSite } from '../../../server/sites/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createTerritory } from '../../../server/territories/index.js'
import type { OfferBoardState } from '../../../widgets/offer-board/offer-board.states.js'
import type { OfferSheetState } from '../../../widgets/offer-board/sheet/offer-sheet.js'
import { named } from '../pseudo/named.js'
import type { DemoTown } from './demo-town.js'

/** How a page with an element comes to a state: real answers where there are some, the network broken where there are none. */
export type Way = {
  readonly site?: string
  /** From a page that the site has not declared. */
  readonly isUndeclared?: true
  readonly fragment?: string
  /** Of the element, beside its site. */
  readonly attributes?: string
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => unknown
  /** Once the form is there. */
  readonly go?: (page: Page) => Promise<unknown>
}

export const never = (procedure: string) => (page: Page) => page.route(`**/trpc/*${procedure}*`, () => undefined)
export const broken = (procedure: string) => (page: Page) =>
  page.route(`**/trpc/*${procedure}*`, (route) => route.abort())
export const look = (words: string) => (page: Page) => page.getByRole('searchbox').fill(words)
export const press = (name: string) => (page: Page) => page.getByRole('button', { name: named(name) }).click()
const more = press('Voir plus d’offres')
/** Not `then`: whoever imports a module that exports it waits for ever. */
export const andThen =
  (first: (page: Page) => unknown, second: (page: Page) => Promise<unknown>) => async (page: Page) => {
    await first(page)
    await second(page)
  }

export const toBoard: Record<OfferBoardState, Way> = {
  loading: { prepare: never('offers.open') },
  shown: {},
  searching: { go: andThen(never('offers.search'), look('velo')) },
  misspelt: { go: look('prceuse') },
  'loading-more': { go: andThen(never('offers.search'), more) },
  'more-failed': { go: andThen(broken('offers.search'), more) },
  empty: { site: 'calais' },
  'nothing-found': { go: look('zeppelin') },
  failed: { prepare: broken('offers.open') },
  'search-failed': { go: andThen(broken('offers.search'), look('velo')) },
  offline: { go: (page) => page.context().setOffline(true) },
  refused: { go: andThen((page) => page.route('**/trpc/offers.search*', tooMany), look('velo')) },
  'switched-off': { site: 'nulle-part' },
}

export const tooMany = (route: { fulfill(answer: object): Promise<void> }) =>
  route.fulfill({
    status: 429,
    headers: { 'access-control-allow-origin': '*', 'retry-after': '60' },
    json: [{ error: { message: '', code: -32_029, data: { reason: 'too-many-requests', retryAfterSeconds: 60 } } }],
  })

export const open = (page: Page) => page.locator('[part=card-link]').first().click()
const toReport = andThen(open, press('Signaler cette offre'))
const send = andThen(toReport, async (page) => {
  await page.getByRole('radio', { name: named('C’est dangereux') }).check()
  await page.getByRole('button', { name: named('Envoyer le signalement') }).click()
})

export const toSheet: Record<OfferSheetState, Way> = {
  loading: { go: andThen(never('offers.sheet'), open) },
  shown: { go: open },
  failed: { go: andThen(broken('offers.sheet'), open) },
  gone: { fragment: '#offre-018f0000-0000-7000-8000-000000000000' },
  'report-open': { go: toReport },
  'report-sending': { go: andThen(never('moderation.report'), send) },
  'report-refused': { go: andThen(broken('moderation.report'), send) },
  'report-done': { go: send },
}

/** A site of a territory that has nothing yet: what a new partner sees first. */
export async function openEmptySite({ server }: DemoTown): Promise<void> {
  await administer(server.services.database, async (tx) => {
    const ctx = { tx, clock: server.clock }
    const { id: territoryId } = await createTerritory(ctx, { slug: 'calais', name: 'Calais', communes: ['62193'] })
    const { member_id: memberId } = await tx.selectFrom('site').select('member_id').executeTakeFirstOrThrow()
    const elements = ['offer-board', 'repair-booking', 'member-map']
    const site = { slug: 'calais', name: 'Calais', territoryId, memberId, origins: [], languages: ['fr'], elements }
    await createSite(ctx, site)
  })
}

/** Each element, and where what it shows stands on our pages. */
const pages = {
  'coop-offer-board': 'offres',
  'coop-repair-booking': 'reparation',
  'coop-member-map': 'carte',
  'coop-my-space': 'moi',
} as const

export type Tag = keyof typeof pages

/** Address of a partner's page that holds an element and nothing else, in the visitor's colours. */
export function elementPage({ server, hosts }: DemoTown, tag: Tag, way: Way): string {
  const { site = 'ville-de-lomme', fragment = '', attributes = '', isUndeclared } = way
  const path = hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><body><main><h1>Mairie</h1>
    <${tag} site="${site}" ${attributes}><a href="${server.url}/s/${site}/${pages[tag]}">Voir sur notre page</a></${tag}>
    </main><script type="module" src="${server.url}/v1/coop.js"></script>`)
  return (isUndeclared ? hosts.url.replace('localhost', '127.0.0.1') : hosts.url) + path + fragment
}

export const boardPage = (town: DemoTown, way: Way): string => elementPage(town, 'coop-offer-board', way)

/** Where a state is told: on the element, on the sheet over it, or where its map stands. */
export type Part = '.root' | '.sheet' | '.pane'

type To = { readonly tag?: Tag; readonly part: Part; readonly state: string }

/** Takes a page that was opened there to a state of the element, of its sheet or of its map. */
export async function comeTo(page: Page, { tag = 'coop-offer-board', part, state }: To, { go }: Way): Promise<void> {
  const root = page.locator(tag)
  if (go) {
    await root.locator('form').first().waitFor()
    await go(page)
  }
  await root.locator(`${part}[data-state=${state}]`).waitFor({ state: 'attached' })
}
