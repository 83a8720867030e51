import { expect, test } from 'vitest'
import { bundle, isOfDesk } from '../../size.mjs'
import { visitBooking } from '../../support/journeys/booking.js'
import { useTown } from '../../support/journeys/use-town.js'
import { drawn, visit, visitHost } from '../../support/journeys/visit.js'
import { until } from '../../support/until.js'
import { patienceMs } from '../../support/patience.js'

const here = useTown()

test('whoever opens an offer without a network stays on the page, and is told', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall' })
  const address = page.url()
  let failed = 0
  page.on('requestfailed', (request) => {
    if (request.url().includes('/c/')) failed += 1
  })

  await page.context().setOffline(true)
  await page.locator('[part=card-link]').first().click()
  // The sheet's part is asked for again and again, then given up.
  await until(
    () => failed,
    (count) => count >= 4,
  )
  await drawn(page)

  expect(page.url()).toBe(address)
  expect(await page.locator('coop-offer-board .notice').first().textContent()).toContain('Vous êtes hors connexion')
  expect(await page.locator('coop-offer-board .card').count()).toBe(12)
})

test('whoever opens a place without a network is told that it comes, then that it cannot, and chooses what next', async () => {
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/town-hall-places`)
  const map = page.locator('coop-member-map')
  const cards = map.locator('.side [part=card-link]')
  await map.locator('.form form').waitFor()
  const address = page.url()
  const name = await cards.nth(1).textContent()

  await page.context().setOffline(true)
  await cards.first().click()
  const coming = map.getByText('La fiche arrive…')
  await coming.waitFor()
  const sizes = await coming.evaluate((line) =>
    [line, line.parentElement].map((each) => each && parseFloat(getComputedStyle(each).fontSize)),
  )
  expect(sizes[0]).toBeLessThan(sizes[1] ?? 0)
  await page.keyboard.press('Escape')
  await map.locator('.awaited').waitFor({ state: 'detached' })
  await cards.nth(1).click()
  await map.getByText('La fiche n’a pas pu être ouverte.').waitFor({ timeout: patienceMs })
  expect(page.url()).toBe(address)
  expect(await map.getByRole('link', { name: 'La voir sur notre page' }).getAttribute('href')).toMatch(
    /\/s\/.*\/carte\/./,
  )

  // By itself when the connection is back.
  await page.context().setOffline(false)
  await map.locator('.sheet[data-state=shown]').waitFor({ timeout: patienceMs })
  expect(await map.getByRole('dialog').getByRole('heading').first().textContent()).toContain(name?.trim())
  expect(await map.locator('.awaited').count()).toBe(0)
})

test('our own page keeps its plain list where the answer never comes, and does not colour it as a fault', async () => {
  const { page } = await visit(here.browser, `${here.town.server.url}/s/ville-de-lomme/carte`, {
    prepare: (blank) => blank.route(/\/trpc\//, (route) => route.abort()),
  })
  const map = page.locator('coop-member-map')
  await map.locator('.notice.bad').waitFor()

  const [fault, ...kept] = await map.evaluate((host) => {
    const coloursOf = (one: Element) => {
      const { color, backgroundColor } = getComputedStyle(one)
      return [color, backgroundColor].join(' on ')
    }
    const plain = [...host.children].filter(({ localName }) => localName !== 'a')
    return [host.shadowRoot!.querySelector('.notice.bad')!, ...plain].map(coloursOf)
  })

  expect(kept.length).toBeGreaterThan(1)
  expect(kept.filter((colours) => colours.split(' on ')[0] === fault?.split(' on ')[0])).toEqual([])
  expect(await map.locator('ul li a').first().isVisible()).toBe(true)
})

test('whoever gives up a place that cannot be opened goes on from where it is listed', async () => {
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/town-hall-places`)
  const map = page.locator('coop-member-map')
  await map.locator('.form form').waitFor()
  const focused = () => map.evaluate((element) => element.shadowRoot?.activeElement?.textContent?.trim())
  const sheet = bundle().find(({ name }) => name === 'member-sheet')?.file ?? ''
  await page.route(`**/${sheet.replace('v1', '**')}`, (route) => route.abort())
  const card = map.locator('.side [part=card-link]').first()
  const name = (await card.textContent())?.trim()

  await card.focus()
  await page.keyboard.press('Enter')
  await map.getByText('La fiche n’a pas pu être ouverte.').waitFor({ timeout: patienceMs })
  await map.locator('.awaited').getByRole('button', { name: 'Réessayer' }).focus()
  await page.keyboard.press('Escape')
  await until(focused, (text) => text === name)

  expect(await map.locator('.awaited').count()).toBe(0)
})

test('a part that came by another path is not asked for again', async () => {
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/town-hall-places`)
  const map = page.locator('coop-member-map')
  await map.locator('.form form').waitFor()
  const sheet = bundle().find(({ name }) => name === 'member-sheet')?.file ?? ''
  const asked: string[] = []
  await page.route(`**/${sheet}`, (route) => route.abort())
  page.on('request', (request) => {
    if (/\/c\//.test(request.url())) asked.push(new URL(request.url()).pathname.replace(/~\d+/, '~'))
  })

  await map.locator('.side [part=card-link]').first().click()
  await map.locator('.sheet[data-state=shown]').waitFor()
  const atFirst = asked.splice(0)
  await page.keyboard.press('Escape')
  await map.locator('.side [part=card-link]').nth(1).click()
  await map.locator('.sheet[data-state=shown]').waitFor()

  expect(atFirst).toContain(`/${sheet}`)
  expect(atFirst).toContain(`/${sheet.replace('v1/', 'v1/~/')}`)
  expect(asked).toEqual([])
})

test('whoever is refused is told so, even where the words for why cannot be had', async () => {
  const { page, booking } = await visitBooking(here.browser, here.town)
  const words =
    bundle()
      .find(({ file, name }) => name === 'tell-why' && !isOfDesk(file))
      ?.file.replace('v1/c/', '') ?? ''
  await page.route(`**/${words}`, (route) => route.abort())
  await page.route('**/accounts.requestCode', (route) =>
    route.fulfill({
      status: 409,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
      json: { error: { data: { reason: 'too-many-requests' } } },
    }),
  )
  await booking.choose('Le Petit Braquet')
  await booking.sayWhat()
  await booking.sayWhen()
  await booking.sayFault('')

  await booking.element.getByLabel('Prénom').fill('Jeanne')
  await booking.element.getByLabel('E\u2011mail').fill('jeanne@example.org')
  await booking.press('Recevoir le code')
  await booking.element.locator('[data-state=who-refused]').waitFor({ timeout: patienceMs })

  expect(words).not.toBe('')
  expect(await booking.words).toContain('Cela n’a pas été accepté, et la raison n’a pas pu être chargée.')
  expect(await booking.element.getByRole('button', { name: 'Recevoir le code' }).count()).toBe(1)
})
