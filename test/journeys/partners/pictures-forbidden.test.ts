import { expect, test } from 'vitest'
import { useTown } from '../../support/journeys/use-town.js'
import { drawn, visitHost } from '../../support/journeys/visit.js'

const here = useTown()

test('where a page forbids pictures, or one does not arrive, what is drawn stands in cards and sheets', async () => {
  const { hosts, server } = here.town
  const html = `<!doctype html><html lang="fr"><title>Mairie</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><h1>Mairie</h1>
    <coop-offer-board site="ville-de-lomme"></coop-offer-board>
    <script type="module" src="${server.url}/v1/coop.js"></script>`
  const policy = `default-src 'none'; script-src ${server.url}; connect-src ${server.url}`
  const { page } = await visitHost(here.browser, here.town, {
    host: hosts.page(html, { 'content-security-policy': policy }),
    viewport: { width: 390, height: 844 },
  })
  const board = page.locator('coop-offer-board')
  const cards = board.locator('.card')

  for (let at = 0; at < (await cards.count()); at++) await cards.nth(at).scrollIntoViewIfNeeded()
  await expect.poll(() => board.locator('.card img').count()).toBe(0)
  expect(await board.locator('.card svg.pictogram').count()).toBe(await cards.count())

  await cards.first().locator('a').click()
  await board.locator('.sheet[data-state=shown]').waitFor()
  await expect.poll(() => board.locator('.sheet img').count()).toBe(0)
  await drawn(page)
  expect(await board.locator('.sheet svg.pictogram').count()).toBe(1)
})
