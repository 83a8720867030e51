import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepHouse } from '../../support/housekeeping.js'
import { allDone } from '../../support/followed.js'
import { ask, days } from '../../support/loans/asking.js'
import { addAs } from '../../support/offers/stock.js'
import { patienceMs } from '../../support/patience.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import { signIn } from '../../support/session.js'

const room = '/bureau#/memberships/member/maison-des-marais'
const ines = 'ines@bureau.example'

let desks: HouseDesk

beforeAll(async () => {
  desks = await openHouseDesk('2027-03-02T09:00:00Z')
})

afterAll(() => desks[Symbol.asyncDispose]())

test('a member’s year: what is asked, paid at the counter, counted, lent to, warned of and paid again', async () => {
  const { server, house } = desks
  const keeper = await desks.hold(ines, 'Inès')
  const { offerId } = await addAs(keeper, house.memberId, { title: 'Crêpière', category: 'tools' })
  const rose = await signIn(server, { email: 'rose@exemple.fr', firstName: 'Rose' })

  const desk = await desks.open(ines, { path: room })
  const { page } = desk
  page.setDefaultTimeout(patienceMs)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const open = (name: string) => page.locator('.main').getByRole('link', { name, exact: true }).first().click()
  await page.getByText('Personne n’est encore noté ici.').waitFor()
  expect(await desk.look('room')).toEqual([])

  // What the place asks of its members.
  await open('Formules')
  await press('Ajouter une formule')
  await page.getByLabel('Comment elle s’appelle').fill('Adhésion')
  await page.getByLabel('Montants au choix, en euros').fill('10, 20, 30, 40')
  await page.getByLabel(/^Le montant solidaire/).fill('10')
  await page.getByLabel(/^Page où elle se paie/).fill('www.helloasso.com/associations/la-maison')
  await press('Ajouter la formule')
  await page.getByText('« Adhésion » peut être choisie.').waitFor()
  expect(await desk.look('room')).toEqual([])

  // Lent to members alone: Rose reads where one becomes one.
  const rule = { longestDays: null, mostAtOnce: null, bufferDays: 0, mostRenewals: null, depositCents: null }
  await keeper.act('loans.setRule', {
    ...rule,
    member: house.memberId,
    category: '',
    seen: null,
    agreesAlone: false,
    asksMembership: true,
  })
  expect((await ask(rose, offerId, days(9, 11))).data).toMatchObject({
    reason: 'membership-missing',
    link: 'https://www.helloasso.com/associations/la-maison',
  })

  // She pays at the counter; nothing is chosen before she says it.
  await open('Noter une adhésion')
  await page.getByLabel('Nom, comme la personne veut être appelée').fill('Rose')
  await page.getByLabel(/^Adresse e‑mail/).fill('rose@exemple.fr')
  await press('Noter l’adhésion')
  await page.getByText('Choisissez le montant : c’est la personne qui le dit.').waitFor()
  await page.getByLabel('10 € solidaire').check()
  await page.getByLabel('Espèces').check()
  expect(await desk.look('room')).toEqual([])
  await press('Noter l’adhésion')
  await page.getByText('L’adhésion de Rose est notée, jusqu’au 1er mars 2028 inclus.').waitFor()
  await page.getByText('À jour jusqu’au 1er mars 2028').waitFor()
  expect((await ask(rose, offerId, days(9, 11))).status).toBe(200)

  // A deposit beside it, and the till of the day.
  await open('Cautions')
  await page.getByText('Aucune caution n’est notée.').waitFor()
  await open('Prendre une caution')
  await page.getByLabel('Nom de la personne').fill('Rose')
  await page.getByLabel('Pour quoi').fill('Crêpière')
  await page.getByLabel('Montant, en euros').fill('50')
  await page.getByLabel('Chèque').check()
  await press('Noter la caution')
  await page.getByText('La caution de Rose, 50 €, est notée.').waitFor()
  expect(await desk.look('room')).toEqual([])
  await open('Caisse du jour')
  await page
    .getByRole('row', { name: /^Total/ })
    .getByText('60 €')
    .waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await desk.look('room')).toEqual([])

  // A week before the end she is told, and the day before; once each.
  const told = async (now: string) => {
    server.clock.set(now)
    await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
    await allDone(server.services)
    return server.mails.to('rose@exemple.fr').filter(({ subject }) => subject.includes('adhésion')).length
  }
  expect(await told('2028-02-22T09:00:00Z')).toBe(0)
  expect(await told('2028-02-23T09:00:00Z')).toBe(1)
  expect(await told('2028-02-29T09:00:00Z')).toBe(2)
  expect(await told('2028-03-01T09:00:00Z')).toBe(2)
  expect(server.mails.saidTo('rose@exemple.fr')).toContain('https://www.helloasso.com/associations/la-maison')

  // Ended, she is a stranger again.
  server.clock.set('2028-03-02T09:00:00Z')
  const later = await signIn(server, { email: 'rose@exemple.fr', firstName: 'Rose' })
  const again = await signIn(server, { email: ines, origin: server.url })
  const { offerId: tent } = await addAs(again, house.memberId, { title: 'Tente', category: 'tools' })
  expect((await ask(later, tent, { from: '2028-03-07', to: '2028-03-08' })).reason).toBe('membership-missing')
  expect(desk.complaints).toEqual([])
})
