import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, days } from '../../support/loans/asking.js'
import { addAs } from '../../support/offers/stock.js'
import { patienceMs } from '../../support/patience.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import { signIn, type Person } from '../../support/session.js'
import type { InputOf } from '../../../widgets/shared/wire.js'

const paul = 'paul@bureau.example'

let desks: HouseDesk
let staff: Person

async function lend(title: string, wish: Partial<InputOf<'loans.enter'>>): Promise<void> {
  const member = desks.house.memberId
  const { offerId } = await addAs(staff, member, { title, category: 'tools' })
  const { reason } = await staff.act('loans.enter', {
    ...{ member, offer: offerId, firstName: 'Rose', locale: 'fr' as const, handOver: true, ...days(1, 5), ...wish },
  })
  if (reason) throw new Error(reason)
}

beforeAll(async () => {
  desks = await openHouseDesk('2027-03-01T08:00:00Z')
  staff = await desks.hold(paul, 'Paul')
  await lend('Scie', { ...days(1, 2), firstName: 'Mehdi Benali', phone: '06 39 98 20 14' })
  await lend('Échelle', { ...days(1, 5), firstName: 'Odile' })
  await lend('Tente', { ...days(5, 6), handOver: false, firstName: 'Samira' })
  await lend('Barnum', { ...days(9, 10), handOver: false, firstName: 'Théo' })
  const { offerId } = await addAs(staff, desks.house.memberId, { title: 'Crêpière', category: 'tools' })
  await asked(await signIn(desks.server, { firstName: 'Nora' }), offerId, { ...days(11, 12), firstName: 'Nora' })
  desks.server.clock.set('2027-03-05T09:00:00Z')
})

afterAll(() => desks[Symbol.asyncDispose]())

test('the desk opens on the day: a volunteer calls, hands over and takes back from its lines', async () => {
  const desk = await desks.open(paul)
  const { page } = desk
  page.setDefaultTimeout(patienceMs)
  await desk.comesHome()
  await page.getByRole('heading', { level: 1, name: 'Vendredi 5 mars' }).waitFor()
  await page.getByText('Une demande attend votre réponse. Nora, Crêpière, jeudi 11 mars.').waitFor()
  const line = (title: string) => page.locator('.line').filter({ hasText: title })
  const chips = (await page.locator('.chip').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))
  expect(chips).toEqual(['Tout 3', 'En retard 1', 'Sortent 1', 'Reviennent 1'])
  expect(await line('Scie').locator('.person').innerText()).toContain('Mehdi\u00a0B.')
  expect(
    await line('Scie')
      .getByRole('link', { name: /^Appeler/ })
      .getAttribute('href'),
  ).toBe('tel:0639982014')
  await line('Scie').getByText('3 jours de retard').waitFor()
  expect(await desk.look('room')).toEqual([])

  // Narrowed by a chip, in the address, and back.
  await page.getByRole('link', { name: 'Reviennent 1' }).click()
  await line('Scie').waitFor({ state: 'detached' })
  expect(page.url()).toContain('show=back')
  await page.goBack()

  await line('Tente')
    .getByRole('button', { name: /^Remettre/ })
    .click()
  const hand = line('Tente').locator('form').getByRole('button', { name: 'C’est remis' })
  if (await hand.count()) await hand.click()
  await page.getByText('Remis : Tente, Samira.').waitFor()
  await line('Scie')
    .getByRole('button', { name: /^Reprendre/ })
    .click()
  const back = line('Scie').locator('form').getByRole('button', { name: 'C’est rendu' })
  if (await back.count()) await back.click()
  await page.getByText('Rendu : Scie, Mehdi Benali.').waitFor()
  await line('Scie').waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'En retard' }).waitFor({ state: 'detached' })

  // What comes this week, one press further.
  await page.getByRole('link', { name: 'Cette semaine' }).click()
  await line('Barnum').getByText('mardi 9 mars').waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Répondre' }).click()
  await page.locator('#request-title:focus').waitFor()
  expect(desk.complaints).toEqual([])
})

test('on a telephone lines fold, and all else is one tab further; on paper each has its box', async () => {
  const desk = await desks.open(paul, { width: 320 })
  const { page } = desk
  await desk.comesHome()
  await page.locator('.line').first().waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Plus', exact: true }).click()
  expect(await desk.look('menu')).toEqual([])
  await page.goBack()
  await page.locator('.line').first().waitFor()

  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.tickbox').first().isVisible()).toBe(true)
  for (const hidden of ['.bar', '.line .acts', '.tabs', '.print'])
    expect(await page.locator(hidden).first().isVisible()).toBe(false)
  expect(desk.complaints).toEqual([])
})
