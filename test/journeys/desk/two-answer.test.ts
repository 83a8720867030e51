import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { asked, days } from '../../support/loans/asking.js'
import { decideAt, report } from '../../support/moderation/desk.js'
import { publishAs, site } from '../../support/offers/publishing.js'
import { addAs } from '../../support/offers/stock.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import { signIn, type Person } from '../../support/session.js'

const tuesday = '2027-03-02T09:00:00Z'
const paul = 'paul@bureau.example'
const karim = 'karim@bureau.example'

let desks: HouseDesk

beforeAll(async () => {
  desks = await openHouseDesk(tuesday)
})

afterAll(() => desks[Symbol.asyncDispose]())

/** What one of the house's staff does about a request. */
async function handle(staff: Person, loanId: string, answer: 'accept' | 'hand-over'): Promise<void> {
  const member = desks.house.memberId
  const { output } = await staff.ask('loans.requests', { member, filter: 'all' })
  const seen = output?.items.find(({ id }) => id === loanId)?.sequence ?? 0
  expect((await staff.act('loans.handle', { member, loanId, seen, answer })).reason).toBeUndefined()
}

test('a question about a request stays while it is answered, and who was second is told who was first', async () => {
  const { server, house } = desks
  const member = house.memberId
  const ines = await desks.hold('ines@bureau.example', 'Inès')
  const { offerId } = await addAs(await desks.hold(paul, 'Paul'), member, { title: 'Crêpière', category: 'tools' })
  const lucas = await signIn(server, { firstName: 'Lucas' })
  const { id: loanId } = await asked(lucas, offerId, { ...days(2, 4), words: 'Pour la Chandeleur.' })
  const does = (answer: 'accept' | 'hand-over') => handle(ines, loanId, answer)

  const desk = await desks.open(paul, { path: `/bureau#/loans/member/maison-des-marais/${loanId}` })
  const { page } = desk
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const stands = (how: string | RegExp) => page.locator('.panel .st', { hasText: how }).waitFor()
  await press('Refuser…')
  const word = page.getByLabel(/^Un mot/)
  await word.fill('La plaque est fendue.')
  await does('accept')
  await stands('accepté')
  expect(await word.inputValue()).toBe('La plaque est fendue.')
  await press('Refuser la demande')
  await page.getByText('Inès vient de s’en occuper').waitFor()
  await page.getByRole('button', { name: 'Refuser la demande' }).waitFor({ state: 'detached' })

  // What is noted of it stays too; and who lets be what can be asked no more is led to what it was about.
  await press('Noter l’état au départ…')
  await page.locator('#note-condition').fill('Deux plaques.')
  await press('C’est remis…')
  await does('hand-over')
  await stands(/sorti/)
  expect(await page.locator('#note-condition').inputValue()).toBe('Deux plaques.')
  await page.locator('.panel form .keep').click()
  await page.locator('#request-title:focus').waitFor()
  expect(await desk.look('room')).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('a decision stays while it is written, and is not taken about what a colleague has decided meanwhile', async () => {
  const { server } = desks
  const { clock, services, url: origin } = server
  const { id } = await getSite(services.database.reader, site)
  const moderator = async (email: string, firstName: string): Promise<Person> => {
    const person = await signIn(server, { email, firstName, origin })
    const role = { accountId: person.accountId, role: 'moderator', of: { site: id } } as const
    await administer(services.database, (tx) => insertRole(tx, role, clock.now()))
    return person
  }
  const nadia = await moderator('nadia@bureau.example', 'Nadia')
  await moderator(karim, 'Karim')
  const ladder = await publishAs(await signIn(server, { firstName: 'Basile' }), { draft: { title: 'Échelle double' } })
  await report(server, ladder)

  const desk = await desks.open(karim, { path: `/bureau#/moderation/site/${site}/offer.${ladder}` })
  const { page } = desk
  await page.getByRole('radio', { name: /^Montrer/ }).check()
  expect((await decideAt(nadia, ladder, { does: 'show' })).reason).toBeUndefined()
  // A note reads the case again.
  const notes = page.getByRole('region', { name: 'Entre vous' })
  await notes.getByLabel('Une note pour vos collègues').fill('Basile répare samedi.')
  await notes.getByRole('button', { name: 'Noter' }).click()
  await notes
    .getByRole('listitem')
    .filter({ hasText: /Basile répare samedi/ })
    .waitFor()
  await page.getByRole('button', { name: 'Montrer', exact: true }).click()
  await page.getByText('Nadia l’a déjà montrée').waitFor()
  expect(await page.getByRole('radio', { name: /^Montrer/ }).count()).toBe(0)
  expect(desk.complaints).toEqual([])
})

test('what is written to ask for help stays, and says that a colleague has asked first', async () => {
  const { server, house } = desks
  const member = house.memberId
  const ines = await desks.hold('ines@bureau.example', 'Inès')
  const { offerId } = await addAs(await desks.hold(paul, 'Paul'), member, { title: 'Gaufrier', category: 'tools' })
  const lucas = await signIn(server, { firstName: 'Lucas' })
  const { id: loanId } = await asked(lucas, offerId, { ...days(2, 4), words: 'Pour la Chandeleur.' })
  for (const answer of ['accept', 'hand-over'] as const) await handle(ines, loanId, answer)
  server.clock.set('2027-03-12T09:00:00Z')

  const desk = await desks.open(paul, { path: `/bureau#/loans/member/maison-des-marais/${loanId}` })
  const { page } = desk
  await page.getByRole('button', { name: 'Demander l’aide de l’équipe du site' }).click()
  const word = page.getByLabel('Dites où vous en êtes')
  await word.fill('Il ne répond plus au téléphone.')
  const { reason } = await ines.act('loans.askHelp', { member, loanId, words: 'Personne à son adresse.' })
  await page.getByText('quelqu’un d’autre de votre équipe a demandé l’aide').waitFor()

  expect(reason).toBeUndefined()
  expect(await word.inputValue()).toBe('Il ne répond plus au téléphone.')
  expect(await page.getByRole('button', { name: 'Demander de l’aide' }).count()).toBe(0)
  expect(await desk.look('room')).toEqual([])
  await page.locator('.question').getByRole('button', { name: 'Revenir' }).click()
  await page.locator('#request-title:focus').waitFor()
  expect(await word.count()).toBe(0)
  expect(desk.complaints).toEqual([])
})
