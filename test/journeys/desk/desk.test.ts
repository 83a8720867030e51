import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAccountByEmail } from '../../../server/accounts/index.js'
import { admitMember } from '../../../server/members/index.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { invitationPath } from '../../../server/roles/invitations/invitation-links.js'
import { toId } from '../../../server/base/id.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { deskStates } from '../../../widgets/pages/desk/desk.states.js'
import { sharedBrowser } from '../../support/chromium.js'
import { AtDesk, notLookedAt } from '../../support/roles/at-desk.js'
import { signInToManage } from '../../support/roles/managing.js'
import { signIn } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown, type Town } from '../../support/town.js'

const morning = '2027-03-01T08:00:00Z'
const boss = 'sophie@exemple.fr'
const guest = 'zoe@exemple.fr'

let browser: Browser
let server: TestServer
let town: Town

beforeAll(async () => {
  server = await openTestServer('sqlite', morning, { reachable: true })
  const { database } = server.services
  town = await buildTown(database, server.clock)
  await signIn(server, { email: boss, firstName: 'Sophie', origin: server.url })
  const { id = toId<'Account'>('') } = (await findAccountByEmail(database.reader, boss)) ?? {}
  const of = { member: town.house.memberId }
  await administer(database, (tx) => insertRole(tx, { accountId: id, role: 'manager', of }, server.clock.now()))
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

/** Whoever has the link of the mail, and reads the mails of that address. */
async function accept(email: string) {
  const { database, hmac } = server.services
  const { id } = await database.reader
    .selectFrom('invitation')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const person = await signIn(server, { email, firstName: 'Zoé', origin: server.url })
  const [, link = ''] = invitationPath(hmac, id).split('#')
  return person.act('roles.acceptInvitation', { link })
}

test('a manager invites somebody unknown by keyboard alone, who works at the desk until the role is withdrawn', async () => {
  const sophie = await AtDesk.open(browser, { server, email: boss })
  const { page } = sophie
  expect(await sophie.look('signed-out')).toEqual([])
  await sophie.signIn()
  await sophie.comesHome()
  expect(await sophie.look('room')).toEqual([])

  // By keyboard: into the room, the address, the role, and off.
  await page.getByRole('link', { name: 'Équipe' }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Équipe' }).waitFor()
  await page.waitForFunction(() => document.querySelector('coop-desk')?.shadowRoot?.activeElement?.tagName === 'H1')
  expect(await sophie.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Inviter quelqu’un' }).press('Enter')
  await page.getByLabel('Adresse e‑mail').focus()
  await page.keyboard.type(guest)
  // Mediation may do nothing yet, and is not offered.
  const offered = page.getByRole('group', { name: 'Pour faire quoi ?' }).getByRole('radio')
  expect(await offered.evaluateAll((radios) => radios.map((radio) => radio.getAttribute('value')))).toEqual([
    'staff',
    'manager',
  ])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText(`L’invitation est partie à ${guest}. Elle est bonne jusqu’au 8 mars.`).waitFor()
  await page
    .getByRole('listitem')
    .filter({ hasText: `${guest}, Équipe` })
    .waitFor()
  expect(await sophie.look('room')).toEqual([])

  const zoe = await AtDesk.open(browser, { server, email: guest }, { width: 320 })
  await zoe.page.route('**/live', (route) => route.abort())
  expect((await accept(guest)).status).toBe(200)
  await zoe.signIn()
  await zoe.comesHome()
  expect(await zoe.look('room')).toEqual([])

  // Somebody who has two roles is one person, and each role has a link of its own.
  const { database } = server.services
  const { id = toId<'Account'>('') } = (await findAccountByEmail(database.reader, boss)) ?? {}
  const of = { member: town.house.memberId }
  await administer(database, (tx) => insertRole(tx, { accountId: id, role: 'staff', of }, server.clock.now()))
  await page.reload()
  await page.getByText('2 personnes', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Changer le rôle de Sophie : Équipe' }).waitFor()
  await page.getByRole('link', { name: 'Changer le rôle de Sophie : Responsable' }).waitFor()

  // Made a second person in charge: told in the open page.
  await page.getByRole('link', { name: 'Changer le rôle de Zoé' }).click()
  await page.getByRole('radio', { name: /^Responsable/ }).check()
  await page.getByRole('button', { name: 'Passer à « Responsable »' }).click()
  await page.getByText('C’est fait : le rôle de Zoé est « Responsable ».').waitFor()
  await zoe.minuteLater()
  await zoe.page.getByRole('navigation', { name: 'Salles' }).getByRole('link', { name: 'Plus' }).click()
  await zoe.page.getByRole('link', { name: 'Équipe' }).first().click()
  await zoe.page.getByRole('heading', { level: 1, name: 'Équipe' }).waitFor()
  expect(await zoe.look('room')).toEqual([])
  await zoe.page.getByRole('link', { name: 'Inviter quelqu’un' }).click()
  await zoe.page.getByLabel('Adresse e‑mail').fill('lea@exemple.fr')
  await zoe.page.getByRole('button', { name: 'Envoyer l’invitation', exact: true }).click()
  await zoe.page.getByRole('button', { name: 'Retirer l’invitation' }).first().waitFor()
  await zoe.page.getByLabel('Adresse e‑mail').fill('paul@exemple.fr')

  // Withdrawn while her page is open, and cut off from what is new: the next press fails in words, and the page tells it.
  await page.getByRole('button', { name: 'Retirer ce rôle…' }).click()
  await page.getByRole('button', { name: 'Retirer le rôle', exact: true }).click()
  await page.getByText('C’est fait : Zoé n’a plus ce rôle').waitFor()
  expect(await sophie.look('room')).toEqual([])
  await zoe.page.getByRole('button', { name: 'Envoyer l’invitation', exact: true }).click()
  await zoe.page.getByText('Votre rôle pour Maison des Marais a pris fin.').first().waitFor()
  expect(await zoe.look('withdrawn')).toEqual([])
  // Told once, over the whole page, with nothing left to press that is theirs no more.
  await zoe.page.setViewportSize({ width: 1280, height: 800 })
  const notice = zoe.page.locator('.main .notice')
  expect(await notice.count()).toBe(1)
  expect((await notice.boundingBox())?.width).toBeGreaterThan(600)
  expect(await zoe.page.locator('.done').count()).toBe(0)
  await zoe.page.getByRole('link', { name: 'Revenir au bureau' }).click()
  expect(await zoe.look('no-role')).toEqual([])

  // Who did what, in words, and its file; beside a long name an address stays in one piece.
  await database.writer
    .updateTable('audit_entry')
    .set({ about_title: 'Vélo pour enfant de 20 pouces, en très bon état, avec casque, antivol et panier' })
    .where('about_title', '=', 'lea@exemple.fr')
    .execute()
  await page.getByRole('link', { name: 'Qui a fait quoi' }).first().click()
  await page.getByText('a mis fin au rôle de zoe@exemple.fr').waitFor()
  await page.setViewportSize({ width: 768, height: 900 })
  const inTwoLines = await page.locator('td p.meta').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const range = document.createRange()
      range.selectNodeContents(line)
      return range.getClientRects().length > 1 ? [line.textContent] : []
    }),
  )
  expect(inTwoLines).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByLabel('Quoi').selectOption({ label: 'a invité' })
  await page.getByText('2 gestes', { exact: true }).waitFor()
  expect(page.url()).toContain('act=roles.invite')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger les 2 lignes (CSV)' }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/)
  expect(await sophie.look('room')).toEqual([])
  await page.reload()
  await page.getByLabel('Quoi').selectOption({ label: 'a emporté cette liste de gestes' })
  await page.getByText('Un geste', { exact: true }).waitFor()
  expect([sophie.complaints, zoe.complaints]).toEqual([[], []])
})

test('whoever has mediation alone reads that it opens no room yet, and what to ask for', async () => {
  const { database } = server.services
  const email = 'mina@marais.example'
  await signIn(server, { email, firstName: 'Mina', origin: server.url })
  const { id = toId<'Account'>('') } = (await findAccountByEmail(database.reader, email)) ?? {}
  const of = { member: town.house.memberId }
  await administer(database, (tx) => insertRole(tx, { accountId: id, role: 'mediator', of }, server.clock.now()))

  const mina = await AtDesk.open(browser, { server, email }, { width: 320 })
  await mina.signIn()

  expect(await mina.look('menu')).toEqual([])
  await mina.page.getByText('demandez à la personne responsable de vous inviter dans « Équipe ».').waitFor()
  expect(await mina.page.getByRole('navigation', { name: 'Salles' }).count()).toBe(0)
})

test('a repairer without a workshop reads that it is not open, and has the way to open it', async () => {
  const { database } = server.services
  const email = 'malik@roue.example'
  const of = { slug: 'la-roue', kind: 'repairer', name: 'La Roue', places: [] } as const
  const { member } = await administer(database, (tx) => admitMember({ tx, clock: server.clock }, of))
  await signInToManage(server, { email, firstName: 'Malik', of: member.id })

  const malik = await AtDesk.open(browser, { server, email }, { width: 320 })
  await malik.signIn()

  await malik.comesHome()
  expect(await malik.look('room')).toEqual([])
  await malik.page.getByText('Votre atelier n’est pas encore ouvert').waitFor()
  const way = malik.page.getByRole('link', { name: 'Ouvrir l’atelier' })
  expect(await way.getAttribute('href')).toContain('#/workshop/member/la-roue')
})

test('the desk keeps what was typed through a fresh code, a lock and an ended session, and says when it is cut off', async () => {
  const sophie = await AtDesk.open(browser, { server, email: boss }, { width: 390 })
  const { page } = sophie
  await sophie.signIn()
  await sophie.comesHome()
  await page.getByRole('link', { name: 'Plus', exact: true }).click()
  expect(await sophie.look('menu')).toEqual([])
  await page.getByRole('link', { name: 'Équipe' }).first().click()
  await page.getByRole('link', { name: 'Inviter quelqu’un' }).click()
  await page.getByLabel('Adresse e‑mail').fill('paul@exemple.fr')
  const typed = () => page.getByLabel('Adresse e‑mail').inputValue()

  // After 12 hours a role wants a fresh code; the act then goes on by itself.
  server.clock.set('2027-03-01T20:30:00Z')
  await page.getByRole('button', { name: 'Envoyer l’invitation', exact: true }).click()
  expect(await sophie.look('fresh')).toEqual([])
  await page.getByRole('button', { name: 'Revenir sans le faire' }).click()
  await page.getByText('Il y faut un code de moins de douze heures').waitFor()
  expect(await typed()).toBe('paul@exemple.fr')
  await page.getByRole('button', { name: 'Envoyer l’invitation', exact: true }).click()
  await sophie.askCode()
  await page.getByText('L’invitation est partie à paul@exemple.fr').waitFor()

  // A quarter of an hour without a press.
  await page.getByLabel('Adresse e‑mail').fill('lea@exemple.fr')
  await page.clock.fastForward(16 * 60_000)
  expect(await sophie.look('locked')).toEqual([])
  expect(await page.getByText('paul@exemple.fr').first().isVisible()).toBe(false)
  await sophie.askCode()
  await sophie.comesTo('room')
  expect(await typed()).toBe('lea@exemple.fr')

  // Ended from elsewhere: told within a minute.
  const elsewhere = await signIn(server, { email: boss, origin: server.url })
  await elsewhere.act('accounts.endAllSessions', { keepThis: true })
  await sophie.minuteLater()
  expect(await sophie.look('ended')).toEqual([])
  await sophie.askCode()
  await sophie.comesTo('room')
  expect(await typed()).toBe('lea@exemple.fr')

  // What cannot be reached.
  await page.route('**/trpc/roles.mine', (route) => route.fulfill({ status: 500, body: '{}' }))
  await page.reload()
  expect(await sophie.look('failed')).toEqual([])
  await page.unroute('**/trpc/roles.mine')
  let answer = () => {}
  await page.route('**/trpc/roles.mine', async (route) => {
    await new Promise<void>((go) => (answer = go))
    await route.abort()
  })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.reload()
  expect(await sophie.look('loading')).toEqual([])
  await page.context().setOffline(true)
  answer()
  expect(await sophie.look('offline')).toEqual([])
  await page.unroute('**/trpc/roles.mine')
  await page.context().setOffline(false)
  await sophie.comesTo('room')

  // Their space leads here, and back.
  await page.goto(`${server.url}/moi`)
  await page.getByRole('button', { name: 'Moi', exact: true }).click()
  await page.getByRole('link', { name: 'Le bureau : ce que je fais pour une structure' }).click()
  await page.waitForURL('**/bureau#/today/**')
  await sophie.comesHome()
  await page.getByRole('link', { name: 'Plus', exact: true }).click()
  await page.getByRole('button', { name: 'Sortir' }).click()
  await sophie.comesTo('signed-out')
  expect(notLookedAt()).toEqual([])
  expect(deskStates.length).toBeGreaterThan(9)
  expect(sophie.complaints).toEqual([])
})
