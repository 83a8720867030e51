import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { toId } from '../../server/base/id.js'
import { sessionSecretOf } from '../../server/accounts/index.js'
import { Booking, linkOf } from '../support/journeys/booking.js'
import { useTown } from '../support/journeys/use-town.js'
import { search, visit } from '../support/journeys/visit.js'

const here = useTown(undefined, { reachable: true })

const at = (path: string) => `${here.town.server.url}/s/ville-de-lomme${path}`

/** The first link of ours in the plain page that goes below its own path: one offer, one member. */
async function oneBelow(page: Page, path: string): Promise<string> {
  const text = await (await page.request.get(at(path))).text()
  const [, address = ''] = new RegExp(`href="(/s/ville-de-lomme${path}/[^"]+)"`).exec(text) ?? []
  return here.town.server.url + address
}

async function visitedPages(page: Page): Promise<string[]> {
  const plain = [at(''), at('/nulle-part'), `${here.town.server.url}/s/nulle-part`, `${here.town.server.url}/`]
  const narrowed = ['/offres?words=perceuse', '/reparation?bike-type=electric&near=59355', '/carte?kind=shop']
  const files = `${here.town.server.url}/feeds/ville-de-lomme`
  return [...plain, files, ...narrowed.map(at), await oneBelow(page, '/offres'), await oneBelow(page, '/carte')]
}

test('under our own policy nothing of ours is refused, whatever one does on the pages of a site', async () => {
  const { page, wrong } = await visit(here.browser, at('/offres?lang=en'))
  await page.locator('coop-offer-board .root[data-state=shown]').waitFor()

  await page.goto(at('/offres'))
  await page.locator('coop-offer-board .root[data-state=shown]').waitFor()
  await search(page, 'perceuse')
  await page.locator('[part=card-link]').first().click()
  await page.locator('.sheet[data-state=shown]').waitFor()
  await page.getByRole('button', { name: 'Signaler cette offre' }).click()
  await page.locator('.sheet[data-state=report-open]').waitFor()
  await page.goto(at('/carte'))
  await page.locator('coop-member-map .root[data-state=shown]').waitFor()
  await page.locator('coop-member-map .pane[data-state=shown]').waitFor()
  await page.locator('coop-member-map .side [part=card-link]').first().click()
  await page.locator('coop-member-map .sheet[data-state=shown]').waitFor()
  for (const address of await visitedPages(page)) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
  }

  // That a page is not there is the browser's own remark.
  expect(wrong.filter((text) => !text.includes('404'))).toEqual([])
})

test('nor while one books, answers from a mail, and ends a session from another', async () => {
  const { server } = here.town
  const email = 'politique@example.org'
  const { page, wrong } = await visit(here.browser, at('/reparation'))
  const booking = new Booking(page)
  await booking.comeToRecap(here.town, { repairer: 'Le Guidon sage', email })
  await booking.confirm()

  await page.goto(await linkOf(server, 'atelier@le-guidon-sage.example', /répondre/i))
  await page.getByRole('button', { name: 'Accepter' }).click()
  await page.locator('.told').waitFor()
  await page.goto(await linkOf(server, email, /réservé|fixé|accepté|confirmé/i))
  await page.getByRole('button', { name: /Annuler/ }).click()
  await page
    .getByRole('button', { name: /^Oui|Annuler/ })
    .last()
    .click()
  await page.locator('.told').waitFor()
  const { id } = await server.services.database.reader.selectFrom('session').select('id').executeTakeFirstOrThrow()
  const secret = sessionSecretOf(server.services.hmac, toId(id))
  for (const path of [`/s/ville-de-lomme/session/${id}`, `/session/${id}`]) {
    await page.goto(`${server.url}${path}#${secret}`)
    await page.getByRole('button', { name: 'Mettre fin à cette connexion' }).click()
    await page.locator('.told').waitFor()
  }

  expect(wrong).toEqual([])
})
