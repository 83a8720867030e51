import { afterAll, beforeAll, expect, test } from 'vitest'
import { days } from '../../support/loans/asking.js'
import { addAs } from '../../support/offers/stock.js'
import { monday } from '../../support/repairs/booking.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'

const email = 'ines@bureau.example'

let desks: HouseDesk

beforeAll(async () => {
  desks = await openHouseDesk(monday)
  const ines = await desks.hold(email, 'Inès')
  const { memberId: member } = desks.house
  for (const [title, firstName] of [
    ['Crêpière', 'Odile'],
    ['Gaufrier', 'Mehdi'],
  ] as const) {
    const { offerId: offer } = await addAs(ines, member, { title, category: 'tools' })
    const lent = { member, offer, firstName, locale: 'fr', handOver: true, ...days(1, 4) } as const
    expect((await ines.act('loans.enter', lent)).status).toBe(200)
  }
})

afterAll(() => desks[Symbol.asyncDispose]())

test('one of the people of a place is found, noted about, given a card, lent to, and left again for the list', async () => {
  const desk = await desks.open(email)
  const { page } = desk
  await page.evaluate(() => (location.hash = '#/borrowers/member/maison-des-marais'))
  await page.getByText('2 personnes', { exact: true }).waitFor()
  expect(await desk.look('room')).toEqual([])

  await page.getByLabel('Nom, carte, téléphone ou e‑mail').fill('odile')
  const odile = page.locator('.main').getByRole('link', { name: /Odile/ }).first()
  await page.getByText('Une personne', { exact: true }).waitFor()
  await odile.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Odile' }).waitFor()
  await page.getByText('Crêpière').first().waitFor()
  expect(await desk.look('room')).toEqual([])

  await page.getByLabel('La note').fill('Travaille de nuit : appeler après 15 h.')
  await page.getByRole('button', { name: 'Garder la note' }).press('Enter')
  await page.getByText('La note sur Odile est gardée.').waitFor()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await desk.look('room')).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.getByLabel('La note').press('Escape')
  await page.getByRole('heading', { level: 1, name: 'Personnes' }).waitFor()
  await odile.click()
  expect(await page.getByLabel('La note').inputValue()).toBe('Travaille de nuit : appeler après 15 h.')
  await page.getByRole('link', { name: 'Prêter à Odile' }).click()
  await page.getByRole('region', { name: 'Odile' }).waitFor()
  await page.getByText('Crêpière').first().waitFor()
  expect(await desk.look('room')).toEqual([])
  expect(desk.complaints).toEqual([])
})
