import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAs, type Added } from '../../support/offers/stock.js'
import type { AtDesk } from '../../support/roles/at-desk.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import { passTime } from '../../../server/pass-time.js'
import { asked, days } from '../../support/loans/asking.js'
import { signIn, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

const tuesday = '2027-03-02T09:00:00Z'
const loans = '/bureau#/loans/member/maison-des-marais'
const paul = 'paul@bureau.example'

let desks: HouseDesk
let server: TestServer
let pan: Added
let iron: Added
let holder: Person
let member: string

beforeAll(async () => {
  desks = await openHouseDesk(tuesday)
  server = desks.server
  member = desks.house.memberId
  holder = await desks.hold(paul, 'Paul')
  pan = await addAs(holder, member, { title: 'Crêpière', category: 'tools' })
  iron = await addAs(holder, member, { title: 'Gaufrier', category: 'tools' })
})

afterAll(() => desks[Symbol.asyncDispose]())

const openDesk = (path: string, width = 1280): Promise<AtDesk> => desks.open(paul, { path, width })

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

test('what is late is said on the shelf and before it is promised; back, who waits for it; and it may leave before its day', async () => {
  const rose = { member, offer: iron.offerId, firstName: 'Rose', locale: 'fr', handOver: true, ...days(2, 5) } as const
  expect((await holder.act('loans.enter', rose)).status).toBe(200)
  server.clock.set('2027-03-09T09:00:00Z')
  await passTime({ database: server.services.database, clock: server.clock })
  await asked(await signIn(server, { firstName: 'Lucas' }), iron.offerId, days(12, 13))

  const desk = await openDesk('/bureau#/stock/member/maison-des-marais')
  const { page } = desk
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('link', { name: 'En retard 1' }).click()
  await page
    .getByRole('row', { name: /Gaufrier/ })
    .getByText('En retard, 4 jours')
    .waitFor()
  await page.getByText('Un objet', { exact: true }).waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Gaufrier' }).click()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Voir le prêt' }).click()
  await page.getByText('demandé par Lucas, ven. 12 mars').waitFor()
  expect(await desk.look('room')).toEqual([])

  // Asked for, and not there.
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('link', { name: /Gaufrier.*Lucas/ }).click()
  await page.getByText('Ce n’est pas revenu : chez Rose, 4 jours de retard.').waitFor()
  // However much its state has to say, what it is stays a line of words.
  const titles = await page.locator('.asked .grow').evaluateAll((all) => all.map(({ clientWidth }) => clientWidth))
  expect(Math.min(...titles)).toBeGreaterThan(170)
  expect(await desk.look('room')).toEqual([])
  await press('Accepter')
  await page.getByText('Accepté : Gaufrier, Lucas. À remettre le vendredi 12 mars.').waitFor()
  await page.getByRole('link', { name: 'Voir ce qui est à remettre plus tard' }).click()
  await page.getByRole('link', { name: /Gaufrier.*Lucas/ }).waitFor()

  await page.getByLabel('Montrer').selectOption('late')
  await page.getByRole('link', { name: /Gaufrier.*Rose/ }).click()
  await press('Rendu abîmé…')
  await page.getByText('Si ce n’est pas revenu, notez plutôt « Perdu »').waitFor()
  expect(await desk.look('room')).toEqual([])
  await press('Revenir')
  await press('C’est rendu…')
  await page.getByText('Attendu par Lucas, ven. 12 mars', { exact: true }).waitFor()
  await page.getByText('Le prêt se termine : cela ne se défait pas.').waitFor()
  expect(await desk.look('room')).toEqual([])
  await press('C’est rendu')
  await page.getByText('Rendu : Gaufrier, Rose. Attendu par Lucas, ven. 12 mars.').waitFor()

  await page.getByLabel('Montrer').selectOption('coming')
  await page.getByRole('link', { name: /Gaufrier.*Lucas/ }).click()
  await press('C’est remis…')
  await page.getByText('C’était prévu du vendredi 12 au samedi 13 mars.').waitFor()
  expect(await desk.look('room')).toEqual([])
  await press('C’est remis')
  await page.getByText('Remis : Gaufrier, Lucas.').waitFor()
  expect(desk.complaints).toEqual([])
})
