import { afterAll, beforeAll, expect, test } from 'vitest'
import { yearly } from '../../support/groups/memberships.js'
import { addAs, type Added } from '../../support/offers/stock.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import type { Person } from '../../support/session.js'

const tuesday = '2027-03-02T09:00:00Z'
const house = 'member/maison-des-marais'
const ines = 'ines@bureau.example'

let desks: HouseDesk
let manager: Person
let member: string
let thing: Added

const rule = {
  longestDays: null,
  mostAtOnce: null,
  bufferDays: 0,
  mostRenewals: null,
  agreesAlone: false,
  depositCents: 5_000,
  asksMembership: true,
}

beforeAll(async () => {
  desks = await openHouseDesk(tuesday)
  member = desks.house.memberId
  manager = await desks.hold(ines, 'Inès')
  await manager.act('memberships.addKind', { member, ...yearly })
  await manager.act('loans.setRule', { member, category: '', seen: null, ...rule })
  thing = await addAs(manager, member, { title: 'Appareil à raclette', category: 'tools' })
  const contents = ['Cordon', '8 poêlons']
  await manager.act('stock.keep', {
    member,
    offerId: thing.offerId,
    shelf: '',
    note: '',
    contents,
    seen: thing.sequence,
  })
})

afterAll(() => desks[Symbol.asyncDispose]())

const code = () => thing.copies[0]?.code ?? ''

test('whoever is no member pays as the basket leaves, with a deposit and all that belongs to the thing', async () => {
  const desk = await desks.open(ines, { path: `/bureau#/lend/${house}`, width: 390 })
  const { page } = desk
  await page.locator('#find:focus').waitFor()
  await page.keyboard.type('Rose')
  await page.getByRole('option', { name: /sans compte/ }).click()
  await page.getByLabel('Son téléphone').fill('06 39 98 44 02')
  await page.locator('#find').fill(code())
  await page.locator('#find').press('Enter')
  await page.getByText(`${code()} : ajouté.`).waitFor()

  // Nothing leaves before either is said.
  await page.getByText('pour les adhérents').waitFor()
  await page.getByRole('button', { name: 'Prêter', exact: true }).click()
  await page.getByText('Dites en un mot pourquoi').waitFor()
  await page.getByLabel('Adhésion', { exact: true }).selectOption({ label: 'Adhésion, 20 € reçus' })
  await page.getByLabel('Reçus').selectOption({ label: 'par chèque' })
  await page.getByText('L’adhésion est notée avec le prêt.').waitFor()
  await page.getByLabel('Cordon').uncheck()
  await page.getByLabel('Caution de 50 €').selectOption({ label: 'prise en espèces' })
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await desk.look('room')).toEqual([])
  }
  await page.getByRole('button', { name: 'Prêter', exact: true }).click()
  await page.getByText('Prêté : 1 objet, Rose.').waitFor()

  const { output } = await manager.ask('memberships.list', { member })
  expect(output?.memberships).toMatchObject([{ name: 'Rose', cents: 2_000, means: 'cheque', state: 'current' }])

  // Who has paid is told so, with what is held of theirs.
  await page.locator('#find').fill('Rose')
  await page.getByRole('option', { name: /Rose/ }).first().click()
  await page.getByText('Adhésion à jour jusqu’au 1er mars 2028').waitFor()
  await page.getByText('50 €, en espèces').waitFor()
  expect(await desk.look('room')).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('what comes back is counted, and its deposit goes back with it', async () => {
  const desk = await desks.open(ines, { path: `/bureau#/returns/${house}`, width: 390 })
  const { page } = desk
  await page.locator('#return-code:focus').waitFor()
  await page.keyboard.type(code())
  await page.keyboard.press('Enter')
  await page.getByText('Parti sans : Cordon.').waitFor()
  await page.getByLabel('8 poêlons').uncheck()
  await page.getByLabel('Combien de poêlons ?').fill('7')
  await page.getByText('il en manque 1').waitFor()
  await page.getByText('il manque : poêlons (7 sur 8)').first().waitFor()
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await desk.look('room')).toEqual([])
  }
  await page.getByRole('button', { name: 'Noter', exact: true }).click()
  await page.locator('.returned').getByText('il manque : poêlons (7 sur 8)').waitFor()
  await page.getByRole('button', { name: 'Rendre 50 €, en espèces' }).click()
  await page.getByText('50 € rendus, en espèces').waitFor()
  expect((await manager.ask('deposits.till', { member })).output?.held.count).toBe(0)
  await page.getByRole('button', { name: 'Non, pas rendue' }).click()
  await page.getByRole('button', { name: 'Rendre 50 €, en espèces' }).click()
  await page.getByText('50 € rendus, en espèces').waitFor()

  // Undone, it is held again.
  await page.getByRole('button', { name: /Annuler le retour/ }).click()
  await page.getByText('retour annulé').waitFor()
  expect((await manager.ask('deposits.till', { member })).output?.held.count).toBe(1)
  expect(desk.complaints).toEqual([])
})
