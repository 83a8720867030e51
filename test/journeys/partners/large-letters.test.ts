import { describe, expect, test } from 'vitest'
import { Booking } from '../../support/journeys/booking.js'
import { brokenWords } from '../../support/journeys/broken-words.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visitHost } from '../../support/journeys/visit.js'

const here = useTown()

describe('in a page whose letters are 24 px high, no word is cut and none sticks out', () => {
  const screens = [390, 645, 1280]

  test.each(screens)('a booking, step by step, %s px wide', async (width) => {
    const { page } = await visitHost(here.browser, here.town, { host: 'large', viewport: { width, height: 900 } })
    const booking = new Booking(page)
    const look = async (what: string) =>
      expect([what, ...(await brokenWords(page, 'coop-repair-booking'))]).toEqual([what])
    await booking.element.locator('form').first().waitFor()
    await look('the list')

    await booking.choose('Le Petit Braquet')
    await booking.element.locator('.choice').first().waitFor()
    await look('what is to be done')
    await booking.sayWhat()
    await booking.element.locator('[name=starts-at]').first().waitFor({ state: 'attached' })
    await look('when')
    await booking.sayWhen()
    await booking.comesTo('fault')
    await look('what is wrong')
    await booking.sayFault('La chaîne saute.')
    await look('who')
  })

  test.each(screens)('offers, their filters, a sheet and its report, %s px wide', async (width) => {
    const { page } = await visitHost(here.browser, here.town, { host: 'large', viewport: { width, height: 900 } })
    const board = page.locator('coop-offer-board')
    const look = async (what: string) =>
      expect([what, ...(await brokenWords(page, 'coop-offer-board'))]).toEqual([what])
    await look('the board')

    await board.getByRole('button', { name: /^Filtres/ }).click()
    await look('the filters')
    await board.locator('[part=card-link]').first().click()
    await board.locator('.sheet[data-state=shown]').waitFor()
    await look('the sheet')
    await page.getByRole('button', { name: 'Signaler cette offre' }).click()
    await board.locator('.sheet[data-state=report-open]').waitFor()
    await look('the report')
  })

  test.each(screens)('places, their filters and a sheet, %s px wide', async (width) => {
    const { page } = await visitHost(here.browser, here.town, { host: 'large', viewport: { width, height: 900 } })
    const map = page.locator('coop-member-map')
    const look = async (what: string) => expect([what, ...(await brokenWords(page, 'coop-member-map'))]).toEqual([what])
    await map.scrollIntoViewIfNeeded()
    await map.locator('form').first().waitFor()
    await look('the list')

    await map.getByRole('button', { name: /^Filtres/ }).click()
    await look('the filters')
    await map.locator('.card a').first().click()
    await map.locator('.sheet[data-state=shown]').waitFor()
    await look('the sheet')
  })
})
