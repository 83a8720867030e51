import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAs, type Added } from '../../support/offers/stock.js'
import { camerasOf, openCameraDesk } from '../../support/roles/camera-desk.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import type { Person } from '../../support/session.js'

const house = 'member/maison-des-marais'
const [paul, rose] = ['paul@bureau.example', 'rose@bureau.example']

let desks: HouseDesk
let holder: Person
let member: string
let things: readonly Added[]

beforeAll(async () => {
  desks = await openHouseDesk('2027-03-02T09:00:00Z')
  member = desks.house.memberId
  holder = await desks.hold(paul, 'Paul')
  await desks.hold(rose, 'Rose')
  things = await Promise.all(
    ['Crêpière', 'Gaufrier', 'Perceuse'].map((title) => addAs(holder, member, { title, category: 'tools' })),
  )
})

afterAll(() => desks[Symbol.asyncDispose]())

const statuses = async () =>
  (await holder.ask('loans.requests', { member, filter: 'all' })).output?.items.map(({ status }) => status)

test('an evening at the counter by telephone: three labels are lent to a name, and come back by the camera', async () => {
  const texts = things.map(({ copies }) => `${desks.server.url}/o/maison-des-marais/${copies[0]?.code ?? ''}`)
  await using at = await openCameraDesk(desks, { email: rose, texts, path: `/bureau#/lend/${house}` })
  const { desk, page } = at
  await page.locator('#find').fill('Karim')
  await page.getByRole('option', { name: /sans compte/ }).tap()
  await page.getByLabel('Son téléphone').fill('06 39 98 05 83')
  await page.getByRole('button', { name: 'Lire un code' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Lire un code' })
  await dialog.getByRole('listitem').nth(2).waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: '3 objets pour Karim' }).waitFor()
  await page.getByRole('button', { name: 'Prêter les 3' }).tap()
  await page.getByText('Prêté\u00a0: 3 objets, Karim.').waitFor()
  expect(await statuses()).toEqual(['out', 'out', 'out'])

  await page.getByRole('link', { name: 'Reprendre', exact: true }).tap()
  await page.getByRole('button', { name: 'Lire un code' }).tap()
  await page.getByRole('heading', { name: '3 repris à l’instant' }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await statuses()).toEqual(['returned', 'returned', 'returned'])
  expect(await camerasOf(page)).toEqual(['ended', 'ended'])
  await page.getByRole('button', { name: 'Abîmé' }).tap()
  await page.getByLabel('Ce qui ne va pas').fill('Le mandrin ne serre plus')
  await page.getByRole('button', { name: 'À réparer', exact: true }).tap()
  await page.locator('.returned').getByText('à réparer').waitFor()
  expect(await desk.look('room')).toEqual([])
  expect(desk.complaints).toEqual([])
})
