import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toId } from '../../server/base/id.js'
import { addDays } from '../../server/base/instant.js'
import { renewPath } from '../../server/offers/publishing/renew-link.js'
import { sharedBrowser } from '../support/chromium.js'
import { axeViolations } from '../support/journeys/axe.js'
import { openMailLink } from '../support/journeys/mail-links.js'
import { morning, publishAs, site } from '../support/offers/publishing.js'
import { signIn, type Person } from '../support/session.js'
import { openTestServer, type TestServer } from '../support/test-server.js'
import { buildTown } from '../support/town.js'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', morning, { reachable: true })
  await buildTown(server.services.database, server.clock)
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

const addressOf = (offerId: string, query = '') =>
  server.url + renewPath(server.services.hmac, { id: toId<'Offer'>(offerId), site }).replace('#', `${query}#`)
const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const endOf = async (alma: Person, offerId: string) =>
  (await alma.ask('offers.ownOffer', { offerId, site })).output?.expiresAt

describe('the page behind the mail that an offer is coming to its end', () => {
  test('renews it by one press, and not by being opened', async () => {
    const alma = await signIn(server)
    const offerId = await publishAs(alma, { draft: { until: '2027-03-08' } })
    const before = await endOf(alma, offerId)

    await using link = await openMailLink(browser, addressOf(offerId), { now: morning })
    const { page } = link
    await page.getByText('est proposée jusqu’au 8 mars 2027').waitFor()
    expect([await endOf(alma, offerId), await axeViolations(page)]).toEqual([before, []])
    await page.getByRole('button', { name: 'La proposer 90 jours de plus' }).click()
    await page.getByText('est proposée jusqu’au 30 mai 2027').waitFor()

    expect(await titleOf(page)).toBe('Votre offre continue')
    expect(await endOf(alma, offerId)).toBe('2027-05-30T22:00:00.000Z')
    expect([await axeViolations(page), link.complaints]).toEqual([[], []])
    expect(await page.getByRole('link', { name: 'Voir les offres' }).getAttribute('href')).toBe(`/s/${site}/offres`)
  })

  test('says in English that its time was over, and where a cut address leads', async () => {
    const alma = await signIn(server)
    const offerId = await publishAs(alma, { draft: { until: '2027-03-01' } })
    const start = server.clock.now()
    server.clock.set(addDays(start, 1))

    await using over = await openMailLink(browser, addressOf(offerId, '?lang=en'), { now: server.clock.now() })
    await over.page.getByText('is no longer offered').waitFor()
    await using cut = await openMailLink(browser, addressOf(offerId).split('#')[0] ?? '', { now: morning, width: 320 })

    expect(await titleOf(over.page)).toBe('Your offer is coming to its end')
    expect(await titleOf(cut.page)).toBe('Ce lien ne mène à aucune offre')
    expect(await axeViolations(cut.page)).toEqual([])
    server.clock.set(start)
  })

  test('that could not be read is tried again, with the keyboard on what came of it', async () => {
    const alma = await signIn(server)
    const offerId = await publishAs(alma, { draft: { until: '2027-03-08' } })
    await using link = await openMailLink(browser, addressOf(offerId), { now: morning })
    const { page } = link
    let cuts = 2
    await page.route('**/trpc/offers.openRenewLink*', (route) => {
      cuts -= 1
      return cuts >= 0 ? route.abort() : route.continue()
    })
    await page.reload()
    const again = page.getByRole('button', { name: 'Réessayer' })

    await again.click()
    await page.locator('.told:focus').waitFor()
    await again.click()
    await page.locator('#content:focus').getByText('est proposée jusqu’au 8 mars 2027').waitFor()

    expect(cuts).toBe(-1)
  })
})
