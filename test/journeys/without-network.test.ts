import { expect, test } from 'vitest'
import { useTown } from '../support/journeys/use-town.js'
import { drawn, visitHost } from '../support/journeys/visit.js'
import { until } from '../support/until.js'

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
  expect(await page.locator('coop-offer-board .notice').textContent()).toContain('Vous êtes hors connexion')
  expect(await page.locator('coop-offer-board .card').count()).toBe(12)
})
