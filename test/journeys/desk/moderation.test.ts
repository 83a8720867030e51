import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { allFollowed } from '../../support/followed.js'
import { openMailLink } from '../../support/journeys/mail-links.js'
import { report } from '../../support/moderation/desk.js'
import { morning, publishAs, site, titlesOn } from '../../support/offers/publishing.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { signIn } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const nadia = 'nadia@bureau.example'
const giver = 'basile@exemple.fr'
const title = 'Échelle double'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', morning, { reachable: true })
  const { services, clock, url: origin } = server
  const { house } = await buildTown(services.database, clock)
  const { id } = await getSite(services.database.reader, site)
  const { accountId } = await signIn(server, { email: nadia, firstName: 'Nadia', origin })
  const roles = [
    { role: 'moderator', of: { site: id } } as const,
    { role: 'staff', of: { member: house.memberId } } as const,
  ]
  await administer(services.database, async (tx) => {
    for (const each of roles) await insertRole(tx, { accountId, ...each }, clock.now())
  })
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

test('reported, hidden with a reason, objected to and shown again: each reads what the other wrote', async () => {
  const ladder = await publishAs(await signIn(server, { email: giver, firstName: 'Basile' }))
  await report(server, ladder, { words: 'Un barreau manque.' })
  server.clock.set('2027-03-01T08:05:00Z')
  const other = await publishAs(await signIn(server, { firstName: 'Chloé' }), { draft: { title: 'Escabeau' } })
  await report(server, other)

  const desk = await AtDesk.open(browser, { server, email: nadia })
  const { page } = desk
  await desk.signIn()
  await page
    .getByRole('link', { name: /Modération/ })
    .first()
    .click()
  await page.getByText('2 publications à voir').waitFor()
  expect(await desk.look('room')).toEqual([])

  // It looks the same whatever room was open before.
  const row = page.locator('.queue .pick').first()
  const drawn = () =>
    row.evaluate((each) => [getComputedStyle(each).display, each.getBoundingClientRect().height, each.clientWidth])
  const before = await drawn()
  await page.getByRole('link', { name: 'Objets' }).first().click()
  await page.getByLabel('Titre').waitFor()
  await page
    .getByRole('link', { name: /Modération/ })
    .first()
    .click()
  await row.waitFor()
  expect(await drawn()).toEqual(before)
  await page.getByRole('link', { name: title }).click()
  await page.getByText('Un barreau manque.').waitFor()

  // What colleagues tell each other stands beside, and decides nothing.
  const notes = page.getByRole('region', { name: 'Entre vous' })
  await notes.getByRole('button', { name: 'Noter' }).click()
  await notes.getByText('Écrivez d’abord votre note.').waitFor()
  await notes.getByLabel('Une note pour vos collègues').fill('Basile répare samedi.')
  await notes.getByRole('button', { name: 'Noter' }).click()
  await notes
    .getByRole('listitem')
    .filter({ hasText: /Basile répare samedi\.\s*Nadia · / })
    .waitFor()
  expect(await notes.getByLabel('Une note pour vos collègues').inputValue()).toBe('')

  // Nothing is chosen for whoever decides.
  expect(await page.locator('.opts :checked').count()).toBe(0)
  await page.getByRole('button', { name: 'Décider', exact: true }).click()
  await page.getByText('Choisissez d’abord ce que vous décidez.').waitFor()
  await page.getByRole('radio', { name: /^Cacher/ }).check()
  await page.locator('#reason').selectOption('other')
  // Ready words that somebody has to end say so, where they are written and where they are read.
  const unfinished = page.getByText('À compléter avant d’envoyer')
  await unfinished.waitFor()
  await page.getByRole('region', { name: 'Ce que Basile lira' }).getByText('parce que\u00a0…').waitFor()
  await page.getByRole('button', { name: 'Cacher', exact: true }).click()
  await page.getByText('Finissez votre phrase').waitFor()
  await page.getByLabel('Ce que vous écrivez à Basile').fill('Réparez le barreau d’abord.')
  const letter = page.getByRole('region', { name: 'Ce que Basile lira' })
  await letter.getByText('Réparez le barreau d’abord.').waitFor()
  expect(await unfinished.count()).toBe(0)
  const promised = await letter.getByText('n’est plus montrée nulle part').innerText()
  expect(await desk.look('room')).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await desk.look('room')).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  const leftOf = (part: string) =>
    page
      .locator(part)
      .first()
      .evaluate((each) => each.getBoundingClientRect().left)
  expect(Math.abs((await leftOf('footer.foot a')) - (await leftOf('.nav .row .i')))).toBeLessThan(5)
  await page.getByRole('button', { name: 'Cacher', exact: true }).click()
  await page.getByText(`« ${title} » est cachée, et la personne est prévenue.`).waitFor()
  // The next that waits is open already; the keyboard is at what was done.
  await page.getByRole('heading', { name: 'Escabeau' }).waitFor()
  await page.locator('.done li:focus').waitFor()
  await page.getByRole('radio', { name: /^Montrer/ }).check()
  await page.getByRole('button', { name: 'Montrer', exact: true }).click()
  await page.getByText('« Escabeau » est montrée.').waitFor()
  await page.getByText('Rien n’attend.').waitFor()
  expect(await desk.look('room')).toEqual([])

  await allFollowed(server.services.database)
  const mail = server.mails.to(giver).find(({ subject }) => subject.includes('n’est plus montrée'))
  expect(mail?.text).toContain(promised)
  expect(mail?.text).toContain('Réparez le barreau d’abord.')
  expect(await titlesOn(server)).not.toContain(title)
  const [address = ''] = /http\S+contester\S+/.exec(mail?.text ?? '') ?? []
  await using link = await openMailLink(browser, address, { now: morning })
  await link.page.getByRole('button', { name: 'Contester' }).click()
  await link.page.getByRole('textbox').fill('Il est réparé.')
  await link.page.getByRole('button', { name: 'Contester' }).click()
  await link.page.getByText('Votre contestation est envoyée.').waitFor()

  await page.reload()
  await page.getByRole('link', { name: title }).click()
  await page.getByText('Il est réparé.').waitFor()
  await page.getByRole('radio', { name: /^Montrer/ }).check()
  await page.getByRole('button', { name: 'Montrer', exact: true }).click()
  await page.getByText(`« ${title} » est montrée.`).waitFor()
  expect(await titlesOn(server)).toContain(title)

  // And taken back: it is hidden again, its objection open again.
  await page
    .getByRole('button', { name: /Annuler/ })
    .first()
    .click()
  await page.getByText('C’est annulé').waitFor()
  await page.getByText('Contestée : une réponse est due').waitFor()
  expect(await titlesOn(server)).not.toContain(title)
  expect([...desk.complaints, ...link.complaints]).toEqual([])
})

test('the words that are ready are in the language of who will read them, whatever that of the desk', async () => {
  const dora = await signIn(server, { email: 'dora@exemple.fr', firstName: 'Dora' })
  const saw = await publishAs(dora, { draft: { title: 'Scie sauteuse' } })
  await report(server, saw)
  const desk = await AtDesk.open(browser, { server, email: nadia })
  const { page } = desk
  await desk.signIn()
  await desk.comesHome()

  await page.goto(`${server.url}/bureau?lang=en#/moderation/site/${site}/offer.${saw}`)
  await page.getByRole('radio', { name: /^Hide/ }).check()
  await page
    .getByRole('region', { name: 'What Dora will read' })
    .getByText('Bonjour, cet objet peut blesser quelqu’un')
    .waitFor()
  const said = page.getByLabel('What you write to Dora')
  expect(await said.inputValue()).toMatch(/^Bonjour, cet objet peut blesser quelqu’un/)
  await said.fill('')
  expect(await said.inputValue()).toBe('')
  await page.locator('#reason').selectOption('hurtful')
  expect(await said.inputValue()).toMatch(/^Bonjour, des mots de cette offre/)
  await said.fill('Retirez la photo.')
  await page.locator('#reason').selectOption('dangerous')
  expect(await said.inputValue()).toBe('Retirez la photo.')

  // In another language it is the same offer that stands there.
  await page.getByRole('link', { name: 'Français' }).click()
  await page.getByRole('radio', { name: /^Cacher/ }).waitFor()
  await page.getByRole('heading', { name: 'Scie sauteuse' }).waitFor()
  expect(desk.complaints).toEqual([])
})

test('who is kept from publishing for a time reads until when, as the desk shows it beforehand', async () => {
  const emile = await signIn(server, { email: 'emile@exemple.fr', firstName: 'Émile' })
  const drill = await publishAs(emile, { draft: { title: 'Perceuse' } })
  const desk = await AtDesk.open(browser, { server, email: nadia })
  const { page } = desk
  await desk.signIn()
  await desk.comesHome()
  await page.goto(`${server.url}/bureau#/moderation/site/${site}/offer.${drill}`)

  await page.getByRole('button', { name: 'Empêcher Émile de publier' }).click()
  await page.locator('#reason').selectOption('sold')
  await page.getByRole('button', { name: 'Empêcher de publier' }).click()
  await page.locator('#lasts:focus[aria-invalid=true]').waitFor()
  expect(await page.locator('.field:has(#lasts) .wrong').innerText()).toBe('Choisissez d’abord pour combien de temps.')
  await page.getByLabel('Pour combien de temps').selectOption('30')
  const letter = page.getByRole('region', { name: 'Ce que Émile lira' })
  const promised = await letter.getByText('Cela prend fin le').innerText()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Empêcher de publier' }).click()
  await page.getByText(/Cette personne ne peut plus publier ici depuis le .*, et jusqu’au mer\. 31 mars 2027/).waitFor()

  await allFollowed(server.services.database)
  const mail = server.mails.to('emile@exemple.fr').find(({ subject }) => subject.includes('ne pouvez plus publier'))
  expect(mail?.text).toContain(promised)
  await page.getByRole('link', { name: 'Qui ne peut plus publier' }).click()
  await page.getByText(/jusqu’au mer\. 31 mars 2027/).waitFor()
  expect(desk.complaints).toEqual([])
})
