import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { countMissed } from '../../../server/search/missed/missed-word.store.js'
import { weekOf } from '../../../server/search/missed/missed-words.js'
import { sharedBrowser } from '../../support/chromium.js'
import { burette } from '../../support/members/network-desk.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { signIn, visitor, type Person } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { patienceMs } from '../../support/patience.js'

const email = 'reseau@exemple.fr'
const other = 'nadia@exemple.fr'
const room = '/bureau#/network/network/network'

let browser: Browser
let server: TestServer
let louise: Person

beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', { reachable: true })
  const { database } = server.services
  await buildTown(database, server.clock)
  louise = await signIn(server, { email, firstName: 'Louise', origin: server.url })
  const nadia = await signIn(server, { email: other, firstName: 'Nadia', origin: server.url })
  await administer(database, async (tx) => {
    for (const { accountId } of [louise, nadia])
      await insertRole(tx, { accountId, role: 'admin', of: { network: true } }, server.clock.now())
    await countMissed(tx, [{ week: weekOf(server.clock.now()), word: 'chignol', times: 7 }])
  })
  browser = await sharedBrowser()
})

afterAll(() => server[Symbol.asyncDispose]())

/** The board of our own page, as a resident sees it. */
async function onBoard(page: Page): Promise<string> {
  const board = await page.context().newPage()
  await board.goto(`${server.url}/s/ville-de-lomme/offres`)
  await board.locator('coop-offer-board [data-state=shown]').first().waitFor()
  const text = await board.locator('coop-offer-board').evaluate((each) => each.shadowRoot?.textContent ?? '')
  await board.close()
  return text
}

/** What is open on a telephone gives the list its place back. */
const closed = (page: Page) => page.getByRole('link', { name: 'Fermer', exact: true }).click()

/** What a search on our own page finds. */
const found = async (words: string) =>
  (await fetch(`${server.url}/s/ville-de-lomme/offres?${new URLSearchParams({ words }).toString()}`)).text()

test('a word that found nothing has a meaning after two presses, and the board finds by it', async () => {
  expect(await found('chignole')).not.toContain('Perceuse-visseuse 18 V')
  const louise = await AtDesk.open(browser, { server, email }, { path: room, width: 320 })
  const { page } = louise
  await louise.signIn()
  expect(await louise.look('room')).toEqual([])
  await page
    .locator('.rows')
    .getByRole('link', { name: /Vocabulaire/ })
    .click()
  await page.getByRole('link', { name: 'Cherchés en vain' }).click()
  // The search above is one more, from when the counts are written.
  await page.getByText(/^[78] fois$/).waitFor()
  expect(await louise.look('room')).toEqual([])

  await page.getByRole('link', { name: 'Donner un sens à chignol' }).click()
  await page.locator('#word-meant:focus').waitFor()
  await page.keyboard.type('perceuse')
  expect(await louise.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByText('Ajouté : chignol → perceuse.').waitFor()

  // Tried beside, and no longer among those that found nothing.
  await page.getByText('1 offre dans tout le réseau.').waitFor()
  await closed(page)
  await page.getByText('Aucun mot', { exact: true }).waitFor()
  expect(await found('chignole')).toContain('Perceuse-visseuse 18 V')
  expect(louise.complaints).toEqual([])
})

test('a category is renamed and moved by keyboard, and the board shows it so', async () => {
  const louise = await AtDesk.open(browser, { server, email }, { path: `${room}/categories`, width: 320 })
  const { page } = louise
  await louise.signIn()
  await page.getByRole('link', { name: 'Ajouter une catégorie' }).click()
  await page.getByLabel('Nom en français').fill('Jardin')
  await page.getByLabel('Nom en anglais').fill('Garden')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  const news = page.locator('.done li').filter({ hasText: '« Jardin » est ajoutée' })
  const [line, cross] = [await news.boundingBox(), await news.getByRole('button', { name: 'Fermer' }).boundingBox()]
  expect((cross?.y ?? 0) - (line?.y ?? 0), 'what closes it stands on its first line').toBeLessThan(10)

  await closed(page)
  await page.getByRole('link', { name: 'Modifier Outillage électrique' }).click()
  // Until it has opened, the form beside the list is that of what was added.
  const form = page.getByRole('form', { name: 'Outillage électrique' })
  await form.getByLabel('Nom en français').fill('Machines du dimanche')
  expect(await louise.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('« Machines du dimanche » est enregistrée').waitFor()
  expect(await onBoard(page)).toContain('Machines du dimanche')

  await closed(page)
  await page.getByRole('button', { name: 'Déplacer Machines du dimanche' }).focus()
  for (const key of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(key)
  await page.getByText('« Machines du dimanche » est déplacée.').waitFor()
  const { database } = server.services
  const row = database.reader.selectFrom('category').select('parent_id').where('id', '=', 'power-tools')
  expect((await row.executeTakeFirstOrThrow()).parent_id).toBe('garden')
  await page.getByRole('listitem').filter({ hasText: 'est déplacée' }).getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('C’est remis en place.').waitFor()
  expect((await row.executeTakeFirstOrThrow()).parent_id).toBe('tools')

  // What it holds is said first, and where that goes is asked.
  await page.getByRole('link', { name: 'Modifier Machines du dimanche' }).click()
  await page.getByRole('button', { name: 'Retirer cette catégorie…' }).click()
  await page.getByText('Elle contient 1 offre (1 montrée).').waitFor()
  expect(await louise.look('room')).toEqual([])
  expect(louise.complaints).toEqual([])
})

test('barred words, rules and counts are nothing in anybody’s way', async () => {
  const louise = await AtDesk.open(browser, { server, email }, { path: `${room}/words/%2B`, width: 320 })
  const { page } = louise
  await louise.signIn()
  await page.getByLabel('Mot, ou plusieurs qui se suivent').fill('perceuses')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByText('est dans la liste').waitFor()
  expect(await louise.look('room')).toEqual([])
  await closed(page)
  await page.getByText('1 offre aujourd’hui').waitFor()
  expect(await louise.look('room')).toEqual([])

  await page.getByRole('link', { name: 'Règles', exact: true }).click()
  await page.getByLabel('Nom de la version').fill('2027-09')
  await page.getByLabel('Texte en français').fill('Soyez polis.\n\n- un')
  await page.getByRole('button', { name: 'Voir la page' }).click()
  await page.locator('.preview li').getByText('un').waitFor()
  await page.getByRole('button', { name: 'Publier cette version…' }).click()
  expect(await louise.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  await page.getByText('La version 2027-09 est en vigueur').waitFor()
  expect(await (await fetch(`${server.url}/regles`)).text()).toContain('Soyez polis.')

  await page.getByRole('link', { name: 'Chiffres du mois' }).click()
  await page.getByText('mars 2027').waitFor()
  expect(await louise.look('room')).toEqual([])
  expect(louise.complaints).toEqual([])
})

test('a proposed place is admitted once, its team invited, and a file of places tried, then applied', async () => {
  const zoe = await visitor(server, { origin: server.url })
  for (const name of ['La Burette', 'Le Fil']) await zoe.act('members.proposePlace', { ...burette, name })
  // Of another, since a mailbox gets three codes an hour.
  const nadia = await AtDesk.open(browser, { server, email: other }, { path: `${room}/members` })
  const { page } = nadia
  page.setDefaultTimeout(patienceMs)
  await nadia.signIn()
  // What is opened while a word is still being looked for stays open, as typed in it.
  const search = page.getByRole('searchbox', { name: 'Nom' })
  await search.fill('Burette')
  await page.getByRole('link', { name: /^Le Fil/ }).click()
  await page.waitForURL(/words=Burette/)
  await search.fill('')
  await page.waitForURL((url) => !url.hash.includes('words'))
  // From here on a telephone, where what is open takes the place of the list.
  await page.setViewportSize({ width: 320, height: 800 })
  // The list beside it is searched by a « Nom » too.
  await page.locator('form.panel').getByLabel('Nom', { exact: true }).fill('Le Fil rouge')
  const { output } = await louise.ask('networkMembers.proposals', {})
  const fil = output?.proposals.find(({ name }) => name === 'Le Fil')
  const asShown = { name: 'Le Fil', kind: 'repairer' as const, about: burette.about, does: [] }
  await louise.act('networkMembers.acceptProposal', { proposalId: fil?.proposalId ?? '', ...asShown })
  await page.getByRole('button', { name: 'Accueillir' }).click()
  await page.getByText('Louise vient d’accueillir ce lieu').waitFor()
  // The list is read anew then: a press while a row leaves it would land on none.
  await page.getByRole('link', { name: /^Le Fil/ }).waitFor({ state: 'detached' })

  await page.getByRole('link', { name: /^La Burette/ }).click()
  expect(await nadia.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Refuser…' }).click()
  await page.getByRole('button', { name: 'Refuser ce lieu' }).click()
  await page.getByText('Écrivez pourquoi').waitFor()
  expect(await nadia.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Ne pas refuser' }).click()
  await page.getByRole('button', { name: 'Accueillir' }).click()
  await page.getByText('« La Burette » est sur la carte.').waitFor()

  await page.getByRole('link', { name: 'Équipe de « La Burette »' }).click()
  await page.getByText('Personne ne la tient encore.').waitFor()
  await page.getByText('Son atelier n’est pas ouvert').waitFor()
  expect(await nadia.look('room')).toEqual([])
  await page.getByLabel('Son e-mail').fill('burette')
  await page.getByRole('button', { name: 'Inviter', exact: true }).click()
  await page.getByText('Écrivez l’e-mail comme').waitFor()
  expect(await page.getByLabel('Son e-mail').inputValue()).toBe('burette')
  expect(await nadia.look('room')).toEqual([])

  await page.evaluate((hash) => (location.hash = hash), `${room.slice(7)}/members/import`)
  const lines = [
    'externalId,name,kind,postcode,city',
    'a,La Boucle,repairer,59160,Lomme',
    'b,Nulle Part,other,00999,Ailleurs',
  ]
  const file = { name: 'lieux.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }
  await page.getByLabel('Le fichier').setInputFiles(file)
  await page.getByRole('button', { name: 'Essayer ce fichier' }).click()
  await page.getByText('Écrivez d’où vient le fichier.').waitFor()
  expect(await nadia.look('room')).toEqual([])
  await page.getByLabel('D’où il vient').fill('Mairie')
  await page.getByRole('button', { name: 'Essayer ce fichier' }).click()
  await page.getByRole('button', { name: 'Appliquer ce changement' }).click()
  await page.getByText('C’est fait.').waitFor()
  await page.getByText('« lieux.csv » est entré.').waitFor()
  await page.getByRole('button', { name: /^Télécharger la liste (des \d+ points|du point) à corriger/ }).waitFor()
  expect(await nadia.look('room')).toEqual([])

  await closed(page)
  await page.getByRole('link', { name: 'Sites partenaires' }).click()
  await page.getByRole('link', { name: /^Ville de Lomme/ }).click()
  await page.getByRole('heading', { name: 'Ville de Lomme' }).waitFor()
  await page.getByText('coop-member-map').first().waitFor()
  const [once = '', ...each] = await page.locator('#site-opened >> xpath=ancestor::section >> pre').allInnerTexts()
  expect(once).toContain('coop-my-space')
  expect(each.at(-1)).toContain('<coop-my-space site="ville-de-lomme">')
  expect(nadia.complaints).toEqual([])
})
