import { expect, test } from 'vitest'
import { useTown } from '../support/journeys/use-town.js'
import { visitHost } from '../support/journeys/visit.js'

const here = useTown()

test('on paper the list is whole, with our address, and nothing to press', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall' })
  const cards = await page.locator('[part=card]').count()

  await page.emulateMedia({ media: 'print' })

  const seen = (selector: string) =>
    page
      .locator(`coop-offer-board ${selector}`)
      .evaluateAll((boxes) => boxes.filter((box) => box.checkVisibility() && box.clientHeight > 0).length)
  expect(await seen('[part=card]')).toBe(cards)
  expect(await seen(':is(form, button, input, select)')).toBe(0)
  expect(await page.getByText(`${here.town.server.url}/s/ville-de-lomme/offres`).isVisible()).toBe(true)
})

test('on paper the sheet of an offer stands in the page, whole', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall' })
  await page.locator('[part=card-link]').first().click()
  await page.locator('.sheet[data-state=shown]').waitFor()

  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))

  const { isCut, position } = await page
    .locator('coop-offer-board dialog')
    .evaluate((dialog) => ({
      isCut: dialog.scrollHeight > dialog.clientHeight + 1,
      position: getComputedStyle(dialog).position,
    }))
  expect(isCut).toBe(false)
  expect(position).toBe('static')
})

test('a page that turns to English while one looks takes the board with it, and back', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall' })
  await page.getByRole('searchbox').fill('perceuse')

  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'))

  await page.getByRole('heading', { name: 'Things and services near you' }).waitFor()
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('perceuse')
  expect(await page.locator('coop-offer-board [part=base]').getAttribute('lang')).toBe('en')

  await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'))
  await page.getByRole('heading', { name: 'Objets et services près de chez vous' }).waitFor()
})

test('who asked for less movement sees none', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall', reducedMotion: 'reduce' })
  await page.locator('[part=card-link]').first().click()
  await page.locator('.sheet').waitFor()

  const moving = await page.evaluate(() => {
    const root = document.querySelector('coop-offer-board')!.shadowRoot!
    const running = [...root.querySelectorAll('*')].flatMap((box) => box.getAnimations())
    // What only waits before it is shown, as the ground of a sheet that is late, does not move.
    return running.filter(({ effect }) => effect?.getComputedTiming().duration !== 0).length
  })
  expect(moving).toBe(0)
})
