import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../server/base/id.js'
import { addToDay, dayOf, paris } from '../../server/base/local-time.js'
import { publishOffer } from '../../server/offers/index.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { asPerson, inStockOf } from '../support/acting.js'
import { sharedBrowser } from '../support/chromium.js'
import { admitWorkshop } from '../support/repairs/workshop.js'
import { openTestServer, type TestServer } from '../support/test-server.js'
import { buildTown, drillDraft, type Town } from '../support/town.js'
import { until } from '../support/until.js'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

let browser: Browser
let server: TestServer
let town: Town
let tent: string

beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', { reachable: true })
  town = await buildTown(server.services.database, server.clock)
  tent = await administer(server.services.database, async (tx) => {
    const ctx = { tx, clock: server.clock }
    const draft = { ...drillDraft, title: 'Tente 4 places', placeId: town.house.id, depositCents: 4_000 }
    const given = { ...drillDraft, kind: 'give', title: 'Anticonstitutionnellement'.repeat(4) } as const
    await publishOffer(ctx, asPerson(town.nadia), given)
    return (await publishOffer(ctx, inStockOf(town.house.memberId), draft)).id
  })
  const today = dayOf(server.clock.now(), paris)
  await admitWorkshop(server.services.database, server.clock, {
    at: town.house,
    welcome: 'Anticonstitutionnellement'.repeat(4),
    closures: [{ fromDay: addToDay(today, 7), fromTime: '00:00', toDay: addToDay(today, 9), toTime: '24:00' }],
  })
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

/** A browser whose scripts are off, as some people and all feed readers have it. */
async function withoutScript(path: string, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(server.url + path)
  await look(page)
  await context.close()
}

const paths = () => [
  '/',
  '/?lang=en',
  '/s/ville-de-lomme',
  '/s/ville-de-lomme/offres',
  '/s/ville-de-lomme/offres?lang=en&kind=give&words=zeppelin',
  `/s/ville-de-lomme/offres/${tent}`,
  `/s/ville-de-lomme/offres/${town.drill}`,
  '/s/ville-de-lomme/offres/partie',
  '/s/ville-de-lomme/reparation',
  '/s/ville-de-lomme/reparation?lang=en&bike-type=electric&near=59355',
  '/s/ville-de-lomme/reparation?bike-type=cargo',
  '/feeds/ville-de-lomme',
  '/s/ville-de-lomme/carte',
  '/s/ville-de-lomme/carte?lang=en&kind=shop&near=59355&within=5',
  '/s/ville-de-lomme/carte/maison-des-marais',
  '/s/ville-de-lomme/carte/partie',
  `/s/ville-de-lomme/rendez-vous/${newId()}`,
  `/s/ville-de-lomme/session/${newId()}?lang=en`,
  '/s/ville-de-lomme/rendez-vous/perdu',
  '/s/nulle-part',
]

describe('our pages where no script runs', () => {
  test('somebody finds an offer by words and by commune, and its place’s number', () =>
    withoutScript('/s/ville-de-lomme', async (page) => {
      await page.getByRole('link', { name: 'Voir les offres' }).click()
      await page.getByRole('searchbox', { name: 'Que cherchez-vous' }).fill('tentes')
      await page.getByText('Préciser la recherche').click()
      await page.getByRole('combobox', { name: 'Près de' }).selectOption('Lomme')
      await page.getByRole('button', { name: 'Chercher' }).click()
      await page.getByRole('link', { name: 'Tente 4 places' }).click()

      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tente 4 places')
      expect(await page.getByRole('link', { name: '03 53 01 20 30' }).getAttribute('href')).toBe('tel:0353012030')
    }))

  test('somebody finds who repairs their bicycle near them, and the number to call', () =>
    withoutScript('/s/ville-de-lomme', async (page) => {
      await page.getByRole('link', { name: 'Faire réparer son vélo' }).click()
      await page.getByRole('combobox', { name: 'Mon vélo' }).selectOption('vélo électrique')
      await page.getByRole('combobox', { name: 'Près de' }).selectOption('Lomme')
      await page.getByRole('button', { name: 'Chercher' }).click()

      expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Maison des Marais'])
      expect(await page.getByRole('link', { name: '03 53 01 20 30' }).getAttribute('href')).toBe('tel:0353012030')
      await page.getByText('Réparations et prix indicatifs').click()
      expect(await page.getByText('Crevaison').isVisible()).toBe(true)
    }))

  test('somebody finds a place that is open on Saturday, and how to get there and call', () =>
    withoutScript('/s/ville-de-lomme', async (page) => {
      await page.getByRole('link', { name: 'Voir les lieux et la carte' }).click()
      await page.getByText('Préciser la recherche').click()
      await page.getByRole('combobox', { name: 'Ouvert' }).selectOption('Samedi')
      await page.getByRole('button', { name: 'Chercher' }).click()
      await page.getByRole('link', { name: 'Maison des Marais' }).click()

      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Maison des Marais')
      expect(await page.getByText('3 place du Lavoir, 59160 Lomme').isVisible()).toBe(true)
      expect(await page.getByRole('row', { name: /^samedi 10\s?h à 12\s?h$/ }).isVisible()).toBe(true)
    }))

  test('a link from a mail says what it needs, and where the numbers are', () =>
    withoutScript(`/s/ville-de-lomme/rendez-vous/${newId()}`, async (page) => {
      expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Votre rendez-vous'])
      // Playwright finds no text below `noscript`.
      expect(await page.locator('noscript p').first().innerText()).toContain('a besoin de JavaScript')
      expect(await page.locator('.late').isVisible()).toBe(false)

      await page.getByRole('link', { name: 'Voir les réparateurs et leurs téléphones' }).click()

      expect(await page.getByRole('link', { name: '03 53 01 20 30' }).count()).toBe(1)
    }))

  test('the keyboard reaches the content first, then the search', () =>
    withoutScript('/s/ville-de-lomme/offres', async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('Aller au contenu')

      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')

      expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-words')
    }))

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('they are accessible and nothing is cut, %s, %i px wide', async (colorScheme, width) => {
    // Axe needs timers, so scripts are on here: ours alone does not arrive.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    await page.route('**/v1/**', (route) => route.abort())
    for (const path of paths()) {
      await page.goto(server.url + path)
      await page.evaluate(axeSource)
      const { violations } = await page.evaluate(() =>
        axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
      )
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.words, .sheet > *, .repairer')]
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.textContent),
      )

      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([])
      expect(beyond, path).toBeLessThanOrEqual(0)
      expect(cut, path).toEqual([])
    }
    await context.close()
  })
})

describe('our pages where scripts run', () => {
  test('the board takes the place of the plain list, under our own policy, without another title', async () => {
    const page = await browser.newPage()
    const refused: string[] = []
    page.on('console', (message) => refused.push(message.text()))
    page.on('pageerror', (error) => refused.push(error.message))
    await page.goto(`${server.url}/s/ville-de-lomme/offres`)

    await page.locator('.cards').waitFor({ state: 'hidden' })
    await page.locator('coop-offer-board').getByRole('link', { name: 'Tente 4 places' }).waitFor()

    expect(await page.getByRole('heading', { name: 'Objets et services' }).count()).toBe(0)
    expect(refused).toEqual([])
    await page.close()
  })

  test('the booking takes the place of the plain list of repairers, and may act there', async () => {
    const page = await browser.newPage()
    const refused: string[] = []
    page.on('console', (message) => refused.push(message.text()))
    page.on('pageerror', (error) => refused.push(error.message))
    await page.goto(`${server.url}/s/ville-de-lomme/reparation`)

    await page.locator('.repairers').waitFor({ state: 'hidden' })
    await page.locator('coop-repair-booking [data-state=shown]').waitFor()
    await page.locator('coop-repair-booking').getByRole('link', { name: 'Maison des Marais', exact: true }).waitFor()

    // Nor does a void stay where the longer list was.
    expect((await page.locator('coop-repair-booking').boundingBox())?.height).toBeLessThanOrEqual(720)
    expect(await page.getByRole('heading', { name: /réparer/ }).allTextContents()).toHaveLength(1)
    expect(refused).toEqual([])
    await page.close()
  })

  test('the map takes the place of the plain list of members, its ground from our own server alone', async () => {
    const page = await browser.newPage()
    const refused: string[] = []
    const asked: { status: number; origin: string; pathname: string }[] = []
    page.on('console', (message) => refused.push(message.text()))
    page.on('pageerror', (error) => refused.push(error.message))
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url())
      asked.push({ status: response.status(), origin, pathname })
    })
    await page.goto(`${server.url}/s/ville-de-lomme/carte`)

    await page.locator('.members').waitFor({ state: 'hidden' })
    await page.locator('coop-member-map').getByRole('link', { name: 'Maison des Marais' }).waitFor()
    await page.locator('coop-member-map').getByText('Fond simplifié').waitFor()
    const squares = await until(
      () => asked.filter(({ pathname }) => pathname.startsWith('/tiles/drawn/')),
      ({ length }) => length > 0,
    )

    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toHaveLength(1)
    expect(squares.every(({ status }) => status === 200)).toBe(true)
    expect(asked.filter(({ origin, status }) => origin !== server.url || status >= 400)).toEqual([])
    expect(refused).toEqual([])
    await page.close()
  })

  test('a commune in the address keeps the plain list of repairers, and leads to the booking', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}/s/ville-de-lomme/reparation?near=59355`)

    expect(await page.locator('.repairers .repairer').count()).toBe(1)
    await page.getByRole('link', { name: 'Prendre rendez-vous en ligne' }).click()

    await page.locator('coop-repair-booking').waitFor()
    await page.close()
  })

  test('a search in the address keeps the plain list: the board would show other offers', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}/s/ville-de-lomme/offres?words=tente`)

    expect(await page.locator('.cards .card').count()).toBe(1)
    expect(await page.locator('coop-offer-board').count()).toBe(0)
    await page.close()
  })

  test('an offer’s page leads to the same offer opened in the board', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}/s/ville-de-lomme/offres/${tent}`)

    await page.getByRole('link', { name: 'Ouvrir cette offre dans la liste' }).click()

    await page.getByRole('dialog').getByRole('heading', { name: 'Tente 4 places' }).waitFor()
    await page.close()
  })
})
