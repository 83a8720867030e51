import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { addAs, type Added } from '../../support/offers/stock.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { signInToManage } from '../../support/roles/managing.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const tuesday = '2027-03-02T09:00:00Z'
const loans = '/bureau#/loans/member/maison-des-marais'
const paul = 'paul@bureau.example'

let browser: Browser
let server: TestServer
let pan: Added

beforeAll(async () => {
  server = await openTestServer('sqlite', tuesday, { reachable: true })
  const { services, clock } = server
  const { house } = await buildTown(services.database, clock)
  const holder = await signInToManage(server, { email: paul, firstName: 'Paul', of: house.memberId })
  pan = await addAs(holder, house.memberId, { title: 'Crêpière', category: 'tools' })
  await addAs(holder, house.memberId, { title: 'Gaufrier', category: 'tools' })
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

async function openDesk(path: string, width = 1280): Promise<AtDesk> {
  const desk = await AtDesk.open(browser, { server, email: paul }, { path, width })
  await desk.signIn()
  return desk
}

test('a scanner’s Enter picks what the code is on; « Noter un prêt » is ready to be typed in, and Escape leaves it', async () => {
  const desk = await openDesk(loans)
  const { page } = desk
  await page.getByRole('link', { name: 'Noter un prêt' }).click()
  await page.locator('#counter-thing:focus').waitFor()
  // As a scanner types: at once, Enter last.
  await page.keyboard.type(`${pan.copies[0]?.code.toLowerCase() ?? ''}`)
  await page.keyboard.press('Enter')
  await page.locator('.chosen').getByText('Crêpière').waitFor()
  await page.locator('#counter-to:focus').waitFor()
  expect(await page.getByText('Choisissez un objet.').count()).toBe(0)
  expect(await desk.look('room')).toEqual([])

  // What several things are called picks none, and says so.
  await page.getByRole('button', { name: 'Autre objet' }).click()
  await page.getByLabel('Quoi ? Un mot, ou le code sur l’objet').fill('')
  await page.keyboard.press('Enter')
  await page.getByText('Choisissez dans la liste.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Noter un prêt' }).waitFor()
  expect(await page.locator('#counter-title').count()).toBe(0)
  await page.locator('.head a:focus').waitFor()
  expect(desk.complaints).toEqual([])
})

test('a code with Enter opens its object among all others', async () => {
  const desk = await openDesk('/bureau#/stock/member/maison-des-marais', 390)
  const { page } = desk
  await page.getByLabel('Mot ou code').fill(pan.copies[0]?.code.toLowerCase() ?? '')
  await page.keyboard.press('Enter')
  await page.locator('#item-title-of:focus').getByText('Crêpière').waitFor()
  expect(desk.complaints).toEqual([])
})
