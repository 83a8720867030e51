import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getSite } from '../../../server/sites/index.js'
import { Booking } from '../../support/journeys/booking.js'
import { openHosts, type Hosts } from '../../support/journeys/hosts.js'
import { plain } from '../../support/journeys/spoken.js'
import { useTown } from '../../support/journeys/use-town.js'
import { drawn, shiftsOf, slowLine, visit, watchShifts } from '../../support/journeys/visit.js'

const here = useTown(undefined, { reachable: true })

let undeclared: Hosts

beforeAll(async () => {
  undeclared = await openHosts(here.town.server.url)
})

afterAll(() => undeclared?.[Symbol.asyncDispose]())

const townPage = () =>
  undeclared.page(`<!doctype html><html lang="fr"><title>Mairie</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
    <style>coop-repair-booking { display: block; min-height: 100svh }</style><h1>Mairie</h1>
    <coop-repair-booking site="ville-de-lomme"><a href="${here.town.server.url}/s/ville-de-lomme/reparation">Voir</a>
    </coop-repair-booking><p>Horaires de la mairie</p>
    <script type="module" src="${here.town.server.url}/v1/coop.js"></script>`)

const visitTown = async (path: string, options: Parameters<typeof visit>[2] = {}) => {
  const visitor = await visit(here.browser, undeclared.url + path, options)
  await visitor.page.locator('coop-repair-booking [data-state=look-only]').waitFor()
  return visitor
}

const wayBack = (page: Page) => page.locator('.led a')

const boardPage = () =>
  undeclared.page(`<!doctype html><html lang="fr"><title>Mairie</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <coop-offer-board site="ville-de-lomme"></coop-offer-board>
    <script type="module" src="${here.town.server.url}/v1/coop.js"></script>`)

test('a page that may not act leads to the same form on ours, and back', async () => {
  const { url } = here.town.server
  const path = boardPage()
  const { page } = await visit(here.browser, undeclared.url + path, {
    viewport: { width: 390, height: 844 },
    prepare: watchShifts,
  })
  const why = page.locator('coop-offer-board .away')
  const said = `le même formulaire est sur la nôtre, ${new URL(url).host}.`
  expect(plain(await why.innerText())).toBe(`Cette page ne peut rien envoyer : ${said}`)
  expect(await why.getByRole('link').getAttribute('href')).toContain('/s/ville-de-lomme/offres?back=#proposer')
  expect(await shiftsOf(page)).toEqual([])
  await page.locator('coop-offer-board .card a').first().click()
  const ask = page.locator('coop-offer-board .ask-bar')
  expect(plain(await ask.innerText())).toContain('Cette page ne peut rien envoyer : la demande se fait sur la nôtre.')
  expect(await ask.getByRole('link').getAttribute('href')).toMatch(
    /\/s\/ville-de-lomme\/offres\?back=#demander-[\da-f-]{36}\?from=/,
  )
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Proposer, sur notre page' }).click()

  await page.locator('.publishing[data-state=form-open]').waitFor()
  expect(page.url()).toContain(`${url}/s/ville-de-lomme/offres`)
  expect(await page.locator('.led a').getAttribute('href')).toBe(undeclared.url + path)
})

test('a page without encryption leads to the form on ours before its first field, though its origin is declared', async () => {
  const { url, services } = here.town.server
  const { id } = await getSite(services.database.reader, 'ville-de-lomme')
  const origin = undeclared.url.replace('localhost', 'mairie.example')
  await services.database.writer.insertInto('site_origin').values({ site_id: id, origin }).execute()
  const path = boardPage()
  const { page } = await visit(here.browser, origin + path)
  const why = page.locator('coop-offer-board .away')
  await why.waitFor()
  expect(await page.evaluate(() => isSecureContext)).toBe(false)

  await page.getByRole('link', { name: 'Proposer, sur notre page' }).click()

  await page.locator('.publishing[data-state=form-open]').waitFor()
  expect(page.url()).toContain(`${url}/s/ville-de-lomme/offres`)
})

describe('a page whose origin nobody declared', () => {
  test.each([390, 1280])('nothing moves as it says that one can only look, %s px wide', async (width) => {
    const { page } = await visitTown(townPage(), {
      viewport: { width, height: 844 },
      async prepare(slow) {
        await watchShifts(slow)
        await slowLine(slow)
      },
    })
    await page.waitForLoadState('networkidle')
    await drawn(page)

    expect(await page.getByText('Le rendez-vous se prend sur notre page.').isVisible()).toBe(true)
    expect(await shiftsOf(page)).toEqual([])
  })

  test('on our page she has the bicycle she chose, books, and has a link back to where she came from', async () => {
    const path = townPage()
    const { page } = await visitTown(path)
    await page.getByRole('radio', { name: 'Vélo électrique' }).check({ force: true })
    // By name: the first of the list may be one who repairs none of these, until the answer to what was ticked is here.
    const link = page.locator('.name a[href*=bike-type]', { hasText: 'Le Petit Braquet' })

    await link.click()
    const booking = new Booking(page)
    await booking.comesTo('service')
    await booking.element.locator('.choice').first().waitFor()

    expect(await booking.element.locator('[data-step] .chip').count()).toBe(0)
    expect(await wayBack(page).innerText()).toBe(`‹ Revenir à ${new URL(undeclared.url).host}`)
    await wayBack(page).click()
    await page.waitForURL(undeclared.url + path)
  })

  test('on our page the time that she pressed is chosen once it is known what is to be done', async () => {
    const { page } = await visitTown(townPage())
    await page.locator('.name a[href*="?from="]').first().waitFor()
    const card = page.locator('.card', { hasText: 'Le Petit Braquet' })
    const pressed = card.locator('.at').last()
    const startsAt = (await pressed.getAttribute('data-at')) ?? ''

    await pressed.click()
    const booking = new Booking(page)
    await booking.comesTo('service')
    // What takes longest might not fit any more before the workshop closes; the card tells of what is shortest.
    await booking.sayWhat('Crevaison')
    const chosen = booking.element.locator('input[name=starts-at]:checked')
    await chosen.waitFor({ state: 'attached' })

    expect(startsAt).not.toBe('')
    expect(await chosen.inputValue()).toBe(startsAt)
    expect(await wayBack(page).count()).toBe(1)
  })

  test('nothing moves on our page for the link back', async () => {
    const { page } = await visitTown(townPage(), { viewport: { width: 390, height: 844 }, prepare: watchShifts })

    await page.getByRole('link', { name: 'Prendre rendez-vous sur notre page' }).click()
    await page.locator('coop-repair-booking .root form').first().waitFor()
    await page.waitForLoadState('networkidle')

    expect(await wayBack(page).isVisible()).toBe(true)
    expect(await shiftsOf(page)).toEqual([])
  })
})

describe('an address of our page that names a time which is none', () => {
  test('opens the repairer, and no time is chosen', async () => {
    const address = `${here.town.server.url}/s/ville-de-lomme/reparation#le-petit-braquet?at=demain`
    const { page, wrong } = await visit(here.browser, address)
    const booking = new Booking(page)
    await booking.comesTo('service')
    await booking.sayWhat()
    await booking.element.locator('input[name=starts-at]').first().waitFor({ state: 'attached' })

    expect(await booking.element.locator('input[name=starts-at]:checked').count()).toBe(0)
    expect(wrong).toEqual([])
  })
})

describe('our page leads nobody where they did not come from', () => {
  const ours = (from: string) =>
    `${here.town.server.url}/s/ville-de-lomme/reparation?back=#?from=${encodeURIComponent(from)}`

  test('who was given the address has no such link', async () => {
    const { page } = await visit(here.browser, ours('https://elsewhere.example/'))
    await page.locator('coop-repair-booking .root form').first().waitFor()

    expect(await wayBack(page).count()).toBe(0)
  })

  test.each(['https://elsewhere.example/', 'javascript:alert(1)', '//elsewhere.example', 'nothing'])(
    'nor does a page that names another one, or none: %s',
    async (from) => {
      const path = undeclared.page(`<!doctype html><title>Ailleurs</title><a href="${ours(from)}">Réparer</a>`)
      const { page } = await visit(here.browser, undeclared.url + path)
      await page.getByRole('link').click()
      await page.locator('coop-repair-booking .root form').first().waitFor()

      expect(await page.evaluate(() => document.referrer)).toBe(`${undeclared.url}/`)
      expect(await wayBack(page).count()).toBe(0)
    },
  )
})
