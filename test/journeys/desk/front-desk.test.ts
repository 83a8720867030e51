import { afterAll, beforeAll, expect, test } from 'vitest'
import { days } from '../../support/loans/asking.js'
import { addAs, type Added } from '../../support/offers/stock.js'
import { booked } from '../../support/repairs/booking.js'
import { admitWorkshop } from '../../support/repairs/workshop.js'
import type { AtDesk } from '../../support/roles/at-desk.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import { signIn } from '../../support/session.js'
import { until } from '../../support/until.js'

const sophie = 'sophie@marais.example'
const house = 'member/maison-des-marais'

/** In each room that shows residents: what is there with and without names, and somebody who is named there. */
const rooms = {
  today: { there: 'Scie', named: 'Mehdi' },
  'loans?show=all': { there: 'Scie', named: 'Mehdi' },
  returns: { there: 'Scie', named: 'Mehdi' },
  borrowers: { there: '2 personnes', named: 'Odile' },
  memberships: { there: 'Adhésion', named: 'Clémence' },
  'memberships/deposits': { there: 'Perceuse rouge', named: 'Karim' },
  stock: { there: 'Scie', named: 'Mehdi' },
  workshop: { there: 'vélo classique', named: 'Alma' },
  audit: { there: 'Perceuse rouge', named: 'Karim' },
} as const

const others = ['people', 'place', 'digits', 'lend']
const people = ['Mehdi', 'Odile', 'Clémence', 'clemence', 'Karim', 'karim', 'Alma', 'Nora']

let desks: HouseDesk
let counter: AtDesk
let saw: Added

beforeAll(async () => {
  desks = await openHouseDesk('2027-03-02T08:00:00Z')
  const { server, house: place } = desks
  const { memberId: member } = place
  const { database } = server.services
  await admitWorkshop(database, server.clock, { at: place, email: sophie })
  const manager = await desks.hold(sophie, 'Sophie')
  saw = await addAs(manager, member, { title: 'Scie', category: 'tools' })
  const ladder = await addAs(manager, member, { title: 'Échelle', category: 'tools' })
  const lent = { member, locale: 'fr' as const, handOver: true, ...days(2, 2) } as const
  for (const [{ offerId: offer }, firstName] of [
    [saw, 'Mehdi Benali'],
    [ladder, 'Odile Vasseur'],
  ] as const)
    expect((await manager.act('loans.enter', { ...lent, offer, firstName })).reason).toBeUndefined()
  await booked(await signIn(server), { startsAt: '2027-03-04T14:00:00Z' })
  const kind = { member, name: 'Adhésion', amounts: [1_000], months: 12 }
  const { output } = await manager.act('memberships.addKind', kind)
  const paid = { member, kindId: output?.kindId ?? '', cents: 1_000, means: 'cash', locale: 'fr' } as const
  await manager.act('memberships.note', { ...paid, name: 'Clémence Roy', email: 'clemence@exemple.fr' })
  const taken = { member, thing: 'Perceuse rouge', cents: 2_000, means: 'cash' } as const
  await manager.act('deposits.take', { ...taken, name: 'Karim Touati', email: 'karim@exemple.fr' })
  server.clock.set('2027-03-02T09:00:00Z')
  counter = await desks.open(sophie)
})

afterAll(() => desks[Symbol.asyncDispose]())

/** Who is named in all that the page has of the desk, also to those who do not look. */
async function namedThere(): Promise<readonly string[]> {
  const told = await counter.page.evaluate(() => document.querySelector('coop-desk')?.shadowRoot?.innerHTML ?? '')
  return people.filter((name) => told.includes(name))
}

const press = (name: string) => counter.page.getByRole('button', { name, exact: true }).first().click()

/** Drawn with what was read for it. */
async function enter(room: string, there: string): Promise<void> {
  const [, name = '', part = ''] = /^(\w+)(.*)$/.exec(room) ?? []
  const address = `#/${name}/${house}${part}${name === 'stock' ? `/${saw.offerId}` : ''}`
  await counter.page.evaluate((hash) => (location.hash = hash), address)
  await counter.page.locator('.body').getByText(there).first().waitFor()
}

test('a screen is set in front of the public', async () => {
  const { page } = counter
  await page.evaluate((hash) => (location.hash = hash), `#/people/${house}/screen`)
  await page.getByLabel('Son nom, tel que l’équipe le lira').fill('Accueil')
  await page.getByLabel(/^Face au public/).check()
  await press('Partager cet écran')
  await page.getByText('« Accueil » est un écran partagé').waitFor()
  await page.getByText('face au public').waitFor()
})

test.each(Object.entries(rooms))(
  'in front of the public no resident is named in %s but behind a press',
  async (room, { there, named }) => {
    await enter(room, there)
    await counter.page.getByRole('button', { name: 'Montrer les noms' }).waitFor()
    expect(await namedThere()).toEqual([])
    await press('Montrer les noms')
    await until(namedThere, (names) => names.includes(named))
    await press('Cacher les noms')
    await until(namedThere, (names) => names.length === 0)
  },
)

test.each(others)('no resident is named in %s', async (room) => {
  await counter.page.evaluate((hash) => (location.hash = hash), `#/${room}/${house}`)
  await counter.page.locator('.body').getByRole('heading').or(counter.page.locator('#find')).first().waitFor()
  expect(await namedThere()).toEqual([])
})

test('names that were shown go with the next act, also from what is told of it', async () => {
  const { page } = counter
  await enter('returns', 'Scie')
  await press('Montrer les noms')
  await until(namedThere, (names) => names.includes('Mehdi'))
  await page.locator('#return-code').fill(saw.copies[0]?.code ?? '')
  await page.keyboard.press('Enter')
  await page.getByText('rendu', { exact: false }).first().waitFor()
  await page.getByRole('button', { name: 'Montrer les noms' }).waitFor()
  await until(namedThere, (names) => names.length === 0)
  expect(await counter.look('room')).toEqual([])
})

test('somebody new is lent to, and named no more once they have it', async () => {
  const { page } = counter
  await page.evaluate((hash) => (location.hash = hash), `#/lend/${house}`)
  await page.locator('#find:focus').waitFor()
  await page.keyboard.type('Nora')
  await page.getByRole('option', { name: /sans compte/ }).click()
  await page.locator('#find').fill(saw.copies[0]?.code ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Prêter', exact: false }).last().click()
  await until(namedThere, (names) => names.length === 0)
})

test('names are hidden from whoever comes back to a screen that was locked with them', async () => {
  await enter('borrowers', '3 personnes')
  await press('Montrer les noms')
  await until(namedThere, (names) => names.includes('Odile'))
  await press('Verrouiller l’écran')
  await counter.comesTo('locked')
  await until(namedThere, (names) => names.length === 0)
  expect(counter.complaints).toEqual([])
})
