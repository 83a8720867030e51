import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bundle } from '../size.mjs'
import { axeViolations } from '../support/journeys/axe.js'
import { focusedName, plain, press } from '../support/journeys/spoken.js'
import { useTown } from '../support/journeys/use-town.js'
import { shiftsOf, visit, watchShifts, type VisitOptions } from '../support/journeys/visit.js'
import { until } from '../support/until.js'

const here = useTown()

const element = (page: Page) => page.locator('coop-member-map')
const names = async (page: Page) => (await element(page).locator('.side [part=card-link]').allTextContents()).map(plain)

/** A page of a partner whose list is there. */
async function visitMap(host: string, options: VisitOptions = {}) {
  const visitor = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/${host}`, options)
  await element(visitor.page).locator('.root[data-state=shown]').waitFor()
  return visitor
}

const openMap = (page: Page) => element(page).locator('.pane[data-state=shown]').waitFor()

/** Everything there is in the list, however long. */
async function wholeList(page: Page): Promise<string[]> {
  const more = element(page).getByRole('button', { name: /^Voir plus/ })
  while (await more.isVisible()) {
    const before = (await names(page)).length
    await more.click()
    await until(
      async () => (await names(page)).length,
      (count) => count > before,
    )
  }
  return names(page)
}

test('a resident finds the repair café of a street, reads its sheet, and comes back where she was', async () => {
  const { page, wrong } = await visitMap('town-hall-places')
  const all = await element(page).getByRole('status').first().textContent()

  await element(page).getByRole('searchbox').fill('rue du tournevis')
  await until(
    () => names(page),
    (found) => found.length === 1,
  )
  await element(page).locator('[part=card-link]').click()
  await element(page).locator('.sheet[data-state=shown]').waitFor()
  const sheet = plain((await element(page).getByRole('dialog').textContent()) ?? '')

  expect(plain(all ?? '')).toMatch(/^\d+ résultats$/)
  expect(sheet).toContain('La Boîte à vis')
  expect(sheet).toContain('03 53 01 19 26')
  expect(sheet).toMatch(/samedi.*14 h/i)
  expect(new URL(page.url()).hash).toMatch(/^#membre-la-boite-a-vis\b/)
  await page.goBack()
  await element(page).getByRole('dialog').waitFor({ state: 'detached' })
  expect(await names(page)).toEqual(['La Boîte à vis'])
  expect(wrong).toEqual([])
})

test('a resident who looks for a thing among the places is led to those that lend it', async () => {
  const { page, wrong } = await visitMap('town-hall-places')

  await element(page).getByRole('searchbox').fill('poussette')
  const place = element(page).getByRole('link', { name: 'Maison de quartier des Marais (1)' })
  await place.waitFor()

  expect(plain((await element(page).locator('.offering').textContent()) ?? '')).toMatch(/^1 lieu en prête /)
  expect(await axeViolations(page, 'coop-member-map')).toEqual([])
  await place.click()
  await page.getByRole('heading', { name: /Poussette double/ }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/s/ville-de-lomme/offres')
  expect(wrong).toEqual([])
})

test('somebody who has only a keyboard comes to every member in the list, and in its order on the map', async () => {
  const { page } = await visitMap('town-hall-places')
  await openMap(page)
  const listed = await wholeList(page)

  await element(page).locator('[part=card-link]').first().focus()
  const heard = new Set([await focusedName(page)])
  for (let keys = 0; heard.size < listed.length && keys < listed.length * 3; keys += 1) {
    const name = await press(page, 'Tab')
    if (name.startsWith('link ')) heard.add(name)
  }
  expect(listed.filter((name) => ![...heard].some((said) => said.includes(name)))).toEqual([])

  const marks = element(page).getByRole('button', { name: /^\d+\. / })
  await marks.first().focus()
  await page.keyboard.press('Home')
  const onMap: number[] = []
  for (let name = await focusedName(page), keys = 0; keys < listed.length; keys += 1) {
    const number = Number(/^button (\d+)\. /.exec(name)?.[1])
    if (onMap.at(-1) === number) break
    onMap.push(number)
    name = await press(page, 'ArrowRight')
  }
  const question = encodeURIComponent(JSON.stringify({ site: 'ville-de-lomme' }))
  const answer = await fetch(`${here.town.server.url}/trpc/members.points?input=${question}`)
  const { result } = (await answer.json()) as { result: { data: { points: { number: number }[] } } }
  expect(onMap.length).toBeGreaterThan(5)
  expect(onMap).toEqual(result.data.points.map(({ number }) => number).toSorted((a, b) => a - b))
})

describe('nothing stands in anybody’s way, at 320 px and wide, in light and in dark', () => {
  test.each([320, 1280])('%d px', async (width) => {
    const { page } = await visitMap('town-hall-places', { viewport: { width, height: 800 } })
    const found: string[] = []
    const look = async (what: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const faults = await axeViolations(page, 'coop-member-map')
        found.push(...faults.map((fault) => `${what}, ${colorScheme}: ${fault}`))
      }
      await page.emulateMedia({ colorScheme: 'light' })
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (wide > 0) found.push(`${what}: ${wide} px too wide`)
    }

    await look('list')
    const map = element(page)
      .getByRole('button', { name: /Carte/ })
      .or(element(page).getByRole('radio', { name: /Carte/ }))
    if (await map.first().isVisible()) await map.first().click()
    await element(page).locator('.map').scrollIntoViewIfNeeded()
    await openMap(page)
    await look('map')
    await page.evaluate(() => (location.hash = '#membre-maison-des-marais'))
    await element(page).locator('.sheet[data-state=shown]').waitFor()
    await look('sheet')

    expect(found).toEqual([])
  })
})

test('a page that allows our one origin and requires trusted types has nothing to forbid, map open', async () => {
  const { page, wrong, asked } = await visitMap('strict-map')
  await openMap(page)
  await page.waitForLoadState('networkidle')

  expect(wrong).toEqual([])
  const origins = new Set(asked.map((line) => new URL(line.split(' ')[1] ?? '').origin))
  expect([...origins].filter((origin) => ![here.town.hosts.url, here.town.server.url].includes(origin))).toEqual([])
  expect(asked.filter((line) => line.includes('/tiles/')).length).toBeGreaterThan(0)
})

test('where a page’s scripts break the map, the list stays whole and one event tells', async () => {
  const { page, wrong } = await visitMap('hostile-map', {
    prepare: (hostile) =>
      hostile.addInitScript(() => {
        const failures: string[] = []
        Object.defineProperty(globalThis, 'failures', { value: failures })
        addEventListener('member-map-failed', (event) => failures.push(event.type), { capture: true })
      }),
  })
  await element(page).locator('.map').scrollIntoViewIfNeeded()
  await element(page).locator('.pane[data-state=barred]').waitFor()
  const beside = page.waitForEvent('popup')
  await element(page).getByRole('link', { name: 'Voir la carte sur notre page' }).click()
  await openMap(await beside)

  expect((await names(page)).length).toBeGreaterThan(3)
  expect(await page.evaluate(() => (globalThis as unknown as { failures: string[] }).failures)).toEqual([
    'member-map-failed',
  ])
  expect(wrong).toEqual([])
})

test('where the code of the map does not come, it is asked for again, and comes', async () => {
  const engine = bundle()
    .find(({ name }) => name === 'leaflet-surface')
    ?.file.replace('v1/c/', '')
  let isCut = true
  const { page } = await visitMap('town-hall-places', {
    prepare: (cut) => cut.route(`**/${engine}`, (route) => (isCut ? route.abort() : route.continue())),
  })
  await element(page).locator('.map').scrollIntoViewIfNeeded()
  await element(page).locator('.pane[data-state=no-map]').waitFor()

  isCut = false
  await element(page).getByRole('button', { name: 'Réessayer' }).click()
  await openMap(page)
})

test.each([390, 1280])('nothing moves by itself around the list and its map, %d px wide', async (width) => {
  const { page } = await visitMap('town-hall-places', {
    viewport: { width, height: width < 500 ? 844 : 900 },
    prepare: watchShifts,
  })
  if (width > 500) await openMap(page)
  await page.waitForLoadState('networkidle')

  expect(await shiftsOf(page)).toEqual([])
})

test('on paper the list is whole, and the map is not there', async () => {
  const { page } = await visitMap('town-hall-places')
  await openMap(page)
  await page.emulateMedia({ media: 'print' })

  expect(await element(page).locator('.map').isVisible()).toBe(false)
  expect(await element(page).locator('[part=card-link]').first().isVisible()).toBe(true)
})
