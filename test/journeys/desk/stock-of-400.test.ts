import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPlace } from '../../../server/members/upkeep/add-place.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { fillStock } from '../../bench/fill-stock.js'
import { sharedBrowser } from '../../support/chromium.js'
import { morning } from '../../support/offers/publishing.js'
import { addAs } from '../../support/offers/stock.js'
import { patienceMs } from '../../support/patience.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { signIn } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const email = 'ines@marais.example'
const path = '/bureau#/stock/member/maison-des-marais'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', morning, { reachable: true })
  const { services, clock, url: origin } = server
  const { house } = await buildTown(services.database, clock)
  const ines = await signIn(server, { email, firstName: 'Inès', origin })
  await administer(services.database, async (tx) => {
    const of = { member: house.memberId }
    await insertRole(tx, { accountId: ines.accountId, role: 'manager', of }, clock.now())
    const annex = { slug: 'l-annexe', name: 'L’Annexe', communeCode: '59355', point: house.point }
    await addPlace({ tx, clock }, house.memberId, { ...annex, precision: 'address' })
  })
  const { offerId } = await addAs(ines, house.memberId, { title: 'Barnum' })
  await fillStock(services.database, { member: house.memberId, like: offerId, count: 400 })
  browser = await sharedBrowser()
})

afterAll(() => server[Symbol.asyncDispose]())

test('of four hundred things one is found by its code, blocked for days with a reason, freed, and moved', async () => {
  const desk = await AtDesk.open(browser, { server, email }, { path })
  await desk.signIn()
  const { page } = desk
  page.setDefaultTimeout(patienceMs)
  await page.getByText('401 objets', { exact: true }).waitFor()
  const rows = page.locator('.table.stock tbody tr')
  const seen = await rows.evaluateAll((all) => {
    const boxes = all.map((row) => row.getBoundingClientRect())
    return { first: boxes[0]?.top ?? 0, inSight: boxes.filter(({ bottom }) => bottom <= innerHeight).length }
  })
  expect(seen.first).toBeLessThan(400)
  expect(seen.inSight).toBeGreaterThanOrEqual(6)
  expect(await desk.look('room')).toEqual([])

  await page.getByLabel('Mot ou code').fill('b-217')
  await page.getByLabel('Mot ou code').press('Enter')
  await page.getByRole('heading', { name: 'Objet 217' }).waitFor()
  await page.getByRole('button', { name: 'Bloquer des jours…' }).click()
  await page.getByLabel('Du', { exact: true }).fill('2027-03-09')
  await page.getByLabel('Au (compris)').fill('2027-03-10')
  await page.getByLabel('Pourquoi (l’équipe seule le lit)').fill('Révision')
  await page.getByRole('button', { name: 'Bloquer', exact: true }).click()
  await page.getByText('2 jours bloqués.').waitFor()
  await page.getByRole('gridcell', { name: 'mardi 9 mars, bloqué, Révision' }).waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Libérer du 9 au 10 mars' }).click()
  await page.getByText('2 jours libérés.').waitFor()
  await page.getByRole('gridcell', { name: 'mercredi 10 mars, libre' }).waitFor()

  await page.getByLabel('Rayon').fill('C3')
  await page.getByRole('button', { name: 'Noter pour l’équipe' }).click()
  await page.getByText('C’est noté pour « Objet 217 ».').waitFor()
  await page.locator('#item-place').selectOption({ label: 'L’Annexe' })
  await page.getByText('1 objet déplacé vers « L’Annexe ».').waitFor()

  // Its label alone, printed and noted.
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('afterprint'))
  })
  await page.getByRole('link', { name: 'Étiquette', exact: true }).click()
  await page.getByText('1 étiquette', { exact: true }).waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Imprimer l’étiquette' }).click()
  await page.getByText('1 étiquette notée comme imprimée.').waitFor()
  expect(desk.complaints).toEqual([])
})
