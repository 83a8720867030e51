import type { Page } from 'playwright-core'
import { createSite } from '../../../server/sites/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createTerritory } from '../../../server/territories/index.js'
import type { OfferBoardState } from '../../../widgets/offer-board/offer-board.states.js'
import type { OfferSheetState } from '../../../widgets/offer-board/sheet/offer-sheet.js'
import { named } from '../pseudo/named.js'
import type { DemoTown } from './demo-town.js'

/** How a page with a board comes to a state: real answers where there are some, the network broken where there are none. */
export type Way = {
  readonly site?: string
  readonly fragment?: string
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => unknown
  /** Once the form is there. */
  readonly go?: (page: Page) => Promise<unknown>
}

const never = (procedure: string) => (page: Page) => page.route(`**/trpc/*${procedure}*`, () => undefined)
const broken = (procedure: string) => (page: Page) => page.route(`**/trpc/*${procedure}*`, (route) => route.abort())
const look = (words: string) => (page: Page) => page.getByRole('searchbox').fill(words)
const more = (page: Page) => page.getByRole('button', { name: named('Voir plus d’offres') }).click()
const then = (first: (page: Page) => unknown, second: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await first(page)
  await second(page)
}

export const toBoard: Record<OfferBoardState, Way> = {
  loading: { prepare: never('offers.open') },
  shown: {},
  searching: { go: then(never('offers.search'), look('velo')) },
  misspelt: { go: look('prceuse') },
  'loading-more': { go: then(never('offers.search'), more) },
  'more-failed': { go: then(broken('offers.search'), more) },
  empty: { site: 'calais' },
  'nothing-found': { go: look('zeppelin') },
  failed: { prepare: broken('offers.open') },
  'search-failed': { go: then(broken('offers.search'), look('velo')) },
  offline: { go: (page) => page.context().setOffline(true) },
  refused: { go: then((page) => page.route('**/trpc/offers.search*', tooMany), look('velo')) },
  'switched-off': { site: 'nulle-part' },
}

const tooMany = (route: { fulfill(answer: object): Promise<void> }) =>
  route.fulfill({
    status: 429,
    headers: { 'access-control-allow-origin': '*', 'retry-after': '60' },
    json: [{ error: { message: '', code: -32_029, data: { reason: 'too-many-requests', retryAfterSeconds: 60 } } }],
  })

const open = (page: Page) => page.locator('[part=card-link]').first().click()
const press = (name: string) => (page: Page) => page.getByRole('button', { name: named(name) }).click()
const toReport = then(open, press('Signaler cette offre'))
const send = then(toReport, async (page) => {
  await page.getByRole('radio', { name: named('C’est dangereux') }).check()
  await page.getByRole('button', { name: named('Envoyer le signalement') }).click()
})

export const toSheet: Record<OfferSheetState, Way> = {
  loading: { go: then(never('offers.sheet'), open) },
  shown: { go: open },
  failed: { go: then(broken('offers.sheet'), open) },
  gone: { fragment: '#offre-018f0000-0000-7000-8000-000000000000' },
  'report-open': { go: toReport },
  'report-sending': { go: then(never('moderation.report'), send) },
  'report-refused': { go: then(broken('moderation.report'), send) },
  'report-done': { go: send },
}

/** A site of a territory that has no offer yet: what a new partner sees first. */
export async function openEmptySite({ server }: DemoTown): Promise<void> {
  await administer(server.services.database, async (tx) => {
    const ctx = { tx, clock: server.clock }
    const { id: territoryId } = await createTerritory(ctx, { slug: 'calais', name: 'Calais', communes: ['62193'] })
    const { member_id: memberId } = await tx.selectFrom('site').select('member_id').executeTakeFirstOrThrow()
    const site = { slug: 'calais', name: 'Calais', territoryId, memberId, origins: [], languages: ['fr'] }
    await createSite(ctx, site)
  })
}

/** Address of a partner's page that holds a board and nothing else, in the visitor's colours. */
export function boardPage({ server, hosts }: DemoTown, { site = 'ville-de-lomme', fragment = '' }: Way): string {
  const path = hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><body><main><h1>Mairie</h1>
    <coop-offer-board site="${site}"><a href="${server.url}/s/${site}/offres">Voir les offres</a></coop-offer-board>
    </main><script type="module" src="${server.url}/v1/coop.js"></script>`)
  return hosts.url + path + fragment
}

/** Where a state is told: on the board, or on the sheet over it. */
export type Part = '.root' | '.sheet'

/** Takes a page that was opened there to a state of the board or of the sheet. */
export async function comeTo(page: Page, to: { part: Part; state: string }, { go }: Way): Promise<void> {
  const root = page.locator('coop-offer-board')
  if (go) {
    await root.locator('form').first().waitFor()
    await go(page)
  }
  await root.locator(`${to.part}[data-state=${to.state}]`).waitFor({ state: 'attached' })
}
