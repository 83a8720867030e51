import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { openLoaderServer } from '../../support/loader/loader-server.js'
import { visitPage } from '../../support/loader/loader-visit.js'

const link = '<a href="https://coop.example/s/lomme/offres">Voir les offres</a>'

/** A page that draws no frame tells nobody what is near. */
const noFrames = (page: Page) =>
  page.addInitScript(() =>
    Object.assign(globalThis, {
      IntersectionObserver: class {
        observe() {}
      },
    }),
  )

test('what is shown before the page draws a frame keeps its height', async () => {
  await using house = await openLoaderServer()
  const html = house.page(`<coop-offer-board site="lomme"><canvas width="1" height="3000"></canvas></coop-offer-board>
    <p>Horaires de la mairie</p><script type="module" src="${house.url}/v1/coop.js"></script>`)
  await using visitor = await visitPage(await sharedBrowser(), html, noFrames)
  const height = () => visitor.page.locator('coop-offer-board').evaluate((board) => board.clientHeight)

  await visitor.shows('Offres de lomme')
  await visitor.page.waitForLoadState('networkidle')

  expect(await height()).toBeGreaterThanOrEqual(3000)
})

test('what stands in sight waits for no frame of the page, and asks with all that became an element', async () => {
  await using house = await openLoaderServer()
  const browser = await sharedBrowser()
  const html = house.page(`<coop-offer-board site="lomme">${link}</coop-offer-board>
    <a data-coop="offer-board" data-site="ronchin" href="https://coop.example/">Voir</a>
    <p style="height: 5000px"></p><coop-fault-note site="lomme">${link}</coop-fault-note>
    <script type="module" src="${house.url}/v1/coop.js"></script>`)
  await using visitor = await visitPage(browser, html, noFrames)

  await visitor.shows('Offres de lomme')
  await visitor.page.waitForLoadState('networkidle')

  expect(house.asked.filter((path) => path.startsWith('/trpc/'))).toEqual([
    '/trpc/offers.open,offers.open?batch=1&input={"0":{"site":"lomme"},"1":{"site":"ronchin"}}',
  ])
  expect(await visitor.page.getByText('Signalez une panne').count()).toBe(0)
})
