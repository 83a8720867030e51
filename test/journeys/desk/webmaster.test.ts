import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAccountByEmail } from '../../../server/accounts/index.js'
import { toId } from '../../../server/base/id.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { changeSite } from '../../../server/sites/index.js'
import { getSettings } from '../../../server/sites/site.store.js'
import { sharedBrowser } from '../../support/chromium.js'
import { openPartner } from '../../support/partner-pages.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { signIn } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown, lommeOrigin } from '../../support/town.js'

const site = 'ville-de-lomme'
const email = 'camille@exemple.fr'
const path = `/bureau#/site/site/${site}`

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', { reachable: true })
  const { database } = server.services
  const { house } = await buildTown(database, server.clock)
  await signIn(server, { email, firstName: 'Camille', origin: server.url })
  const { id = toId<'Account'>('') } = (await findAccountByEmail(database.reader, email)) ?? {}
  const holding = { accountId: id, role: 'manager', of: { member: house.memberId } } as const
  await administer(database, (tx) => insertRole(tx, holding, server.clock.now()))
  await administer(database, (tx) =>
    changeSite({ tx, clock: server.clock }, site, { elements: { removed: ['member-map'] } }),
  )
  browser = await sharedBrowser()
})

afterAll(() => server[Symbol.asyncDispose]())

const settings = () => getSettings(server.services.database.reader, site)

/** Whether the page may ask for a code, as for any act. */
const mayAct = (page: Page) =>
  page.evaluate(
    async ({ url, slug }) => {
      const answer = await fetch(`${url}/trpc/accounts.requestCode`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ email: 'lou@exemple.fr', flow: 'A'.repeat(43), locale: 'fr', site: slug }),
      })
      const { error } = (await answer.json()) as { error?: { data: { reason: string } } }
      return error?.data.reason ?? 'yes'
    },
    { url: server.url, slug: site },
  )

test('an address that is added acts once its page was opened by the link of the desk, and not before', async () => {
  await using partner = await openPartner()
  await using stranger = await openPartner()
  const content = `<script type="module" src="${server.url}/v1/coop.js"></script>
    <script>history.replaceState({ mine: 1 }, '')</script><coop-offer-board site="${site}"></coop-offer-board>`
  const camille = await AtDesk.open(browser, { server, email }, { path })
  const { page } = camille
  await camille.signIn()
  await page.getByLabel('Ajouter une adresse').fill(partner.page(content))
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByText('En attente : rien n’y agit encore').waitFor()
  expect(await camille.look('room')).toEqual([])
  const proving = page.locator('.proof').getByRole('link', { name: 'Ouvrir la page' })
  const link = new URL((await proving.getAttribute('href')) ?? '')

  const elsewhere = await page.context().newPage()
  await elsewhere.goto(stranger.page(content) + link.hash)
  await elsewhere.getByText('Ce lien est pour une autre adresse que celle de cette page').waitFor()
  await elsewhere.goto(link.origin + link.pathname)
  await elsewhere.locator('coop-offer-board form').first().waitFor()
  const acts = [await mayAct(elsewhere)]
  // Written after the address of a page that is open, as by hand.
  await elsewhere.evaluate((hash) => {
    location.hash = hash
    history.replaceState({ mine: 1 }, '')
  }, link.hash)
  await elsewhere.getByText(`C’est fait : ${partner.url} est reconnue.`).waitFor()
  acts.push(await mayAct(elsewhere))

  expect(acts).toEqual(['origin-undeclared', 'yes'])
  expect(await elsewhere.evaluate(() => [location.hash, history.state as unknown])).toEqual(['', { mine: 1 }])
  await page.getByRole('button', { name: 'Voir si c’est fait' }).click()
  await page.getByText(`${partner.url} est reconnue : on peut y agir.`).waitFor()
  await page.getByRole('button', { name: `Retirer ${partner.url}…` }).click()
  expect(await camille.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Retirer l’adresse' }).click()
  await page.getByText(`${partner.url} est retirée : plus rien n’y agit.`).waitFor()
  expect(await mayAct(elsewhere)).toBe('origin-undeclared')
  expect(camille.complaints).toEqual([])
})

test('a colour that cannot be read is not saved; the nearest is taken at one press, and what changed meanwhile is told', async () => {
  const camille = await AtDesk.open(browser, { server, email }, { path, width: 320 })
  const { page } = camille
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true })
  await camille.signIn()
  await page.locator('.trial coop-offer-board [data-state=shown]').first().waitFor()

  await page.locator('#theme-accent-light').fill('#e08a00')
  await page.getByText('Ces couleurs ne peuvent pas être lues par tout le monde.').first().waitFor()
  expect(await camille.look('room')).toEqual([])
  await save.click()
  expect((await settings()).theme).toEqual({})
  await page
    .getByRole('button', { name: /^Prendre celle-ci/ })
    .first()
    .click()
  await page.getByText('Il reste à enregistrer.').waitFor()
  const taken = await page.locator('#theme-accent-light').inputValue()
  const trial = page.locator('.trial')
  const worn = () => trial.evaluate((each) => getComputedStyle(each).getPropertyValue('--coop-accent'))
  await expect.poll(worn).toContain(taken)

  // Somebody else is quicker, by a command.
  const { database } = server.services
  await administer(database, (tx) => changeSite({ tx, clock: server.clock }, site, { name: 'Lomme' }))
  await save.click()
  await page.getByText('Ces réglages ont changé entre-temps : rien n’a été enregistré.').waitFor()
  await page.getByText('Ce qui a changé entre-temps : le nom.').waitFor()
  expect(await page.locator('#theme-accent-light').inputValue()).toBe(taken)
  expect(await camille.look('room')).toEqual([])
  await page.getByRole('checkbox', { name: 'Carte des lieux' }).check()
  await save.click()
  await page.getByText('C’est enregistré : ce que vous proposez et les couleurs et la forme.').waitFor()
  expect(await settings()).toMatchObject({ site: { name: 'Lomme' }, theme: { accent: taken } })
  await expect.poll(() => page.getByText('Il reste à enregistrer.').count()).toBe(0)
  // What is offered from now on is tried like the rest.
  await page.getByLabel('Élément montré').selectOption('Carte des lieux')
  await page.locator('.trial coop-member-map:defined').waitFor()

  await page.getByRole('button', { name: 'Remettre comme avant' }).click()
  await expect.poll(async () => (await settings()).theme).toEqual({})
  expect(camille.complaints).toEqual([])
})

test('the note by which words are read in pages is accepted once its box is ticked, and taken back by one press', async () => {
  const camille = await AtDesk.open(browser, { server, email }, { path, width: 320 })
  const { page } = camille
  const { reader } = server.services.database
  const standing = async () =>
    (await reader.selectFrom('site_agreement').select('version').where('ended_at', 'is', null).execute()).length
  await camille.signIn()
  const accept = page.getByRole('button', { name: 'Accepter, et montrer les mots' })
  const box = page.getByRole('checkbox', { name: /^Je l’ai lue/ })

  await accept.click()
  await page.getByText('Cochez d’abord la case.').waitFor()
  expect([await box.evaluate((each) => each.matches(':focus')), await standing()]).toEqual([true, 0])
  expect(await camille.look('room')).toEqual([])
  await box.check()
  await accept.click()
  await page.getByText('Note d’accord du 1er décembre 2026, acceptée par Camille : ').waitFor()
  await page.getByText('C’est accepté.').waitFor()
  expect(await standing()).toBe(1)
  const end = page.getByRole('button', { name: 'Retirer les mots de vos pages…' })
  await end.click()
  expect(await page.getByRole('button', { name: 'Les garder' }).evaluate((each) => each.matches(':focus'))).toBe(true)
  expect(await camille.look('room')).toEqual([])
  await page.keyboard.press('Escape')
  expect(await end.evaluate((each) => each.matches(':focus'))).toBe(true)
  await end.click()
  await page.getByRole('button', { name: 'Les retirer' }).click()
  await page.getByText('C’est retiré.').waitFor()

  await accept.waitFor()
  expect(await standing()).toBe(0)
  expect(camille.complaints).toEqual([])
})

test('the page of theirs that holds « Mon espace » is named, of an address that is recognised alone', async () => {
  // The day after: a mailbox has had its codes of this hour.
  server.clock.set('2027-03-02T08:00:00Z')
  const camille = await AtDesk.open(browser, { server, email }, { path, width: 320 })
  const { page } = camille
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true })
  const field = page.getByLabel('La page de votre site où se trouve « Mon espace » (facultatif)')
  await camille.signIn()
  await field.fill('https://ailleurs.example/espace')
  await save.click()
  await page.getByText('n’est pas d’une adresse reconnue plus bas').waitFor()
  expect((await settings()).site.spacePage).toBe(undefined)
  expect(await camille.look('room')).toEqual([])

  await field.fill(`${lommeOrigin.replace('https://', '')}/mon-espace`)
  await save.click()

  await page.getByText('C’est enregistré : la page « Mon espace ».').waitFor()
  expect((await settings()).site.spacePage).toBe(`${lommeOrigin}/mon-espace`)
  await page.getByRole('button', { name: 'Remettre comme avant' }).click()
  await expect.poll(async () => (await settings()).site.spacePage).toBe(undefined)
  expect(camille.complaints).toEqual([])
})
