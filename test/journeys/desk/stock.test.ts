import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { sharedBrowser } from '../../support/chromium.js'
import { morning, titlesOn } from '../../support/offers/publishing.js'
import { addAs } from '../../support/offers/stock.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { focused, photo, Presses } from '../../support/roles/presses.js'
import { signIn } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { until } from '../../support/until.js'
import { patienceMs } from '../../support/patience.js'

const [paul, ines] = ['paul@marais.example', 'ines@marais.example']
const room = '#/stock/member/maison-des-marais'
const mostPresses = 4

let browser: Browser
let server: TestServer
let member: string

beforeAll(async () => {
  server = await openTestServer('sqlite', morning, { reachable: true })
  const { services, clock, url: origin } = server
  const { house } = await buildTown(services.database, clock)
  member = house.memberId
  for (const [email, firstName] of [
    [paul, 'Paul'],
    [ines, 'Inès'],
  ] as const) {
    const { accountId } = await signIn(server, { email, firstName, origin })
    const holding = { accountId, role: 'staff', of: { member: house.memberId } } as const
    await administer(services.database, (tx) => insertRole(tx, holding, clock.now()))
  }
  await administer(services.database, (tx) =>
    tx.insertInto('barred_word').values({ word: 'pétard', does: 'refuse', reason: '' }).execute(),
  )
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

async function openRoom(email: string, where: Parameters<typeof AtDesk.open>[2] = {}): Promise<AtDesk> {
  const desk = await AtDesk.open(browser, { server, email }, { ...where, path: `/bureau${room}` })
  await desk.signIn()
  desk.page.setDefaultTimeout(patienceMs)
  // Listened to from one press to the next, the browser would now and then open its own window before it is told not to.
  desk.page.on('filechooser', () => undefined)
  await desk.page.locator('#quick-title').waitFor()
  return desk
}

test('ten objects are added by keyboard alone, and what fails stays at its row with why', async () => {
  const desk = await openRoom(ines)
  const { page } = desk
  await page.getByText('Rien sur vos étagères pour l’instant').waitFor()
  expect(await desk.look('room')).toEqual([])
  const titles = 'Crêpière,Ponceuse,Tente,Canoë,Luge,Raquette,Scie,Échelle,Barnum,Friteuse'.split(',')
  const presses: number[] = []
  await page.locator('#quick-title').focus()
  for (const [at, title] of titles.entries()) {
    const these = new Presses(page)
    if (at % 3 === 0) {
      await these.key('Shift+Tab')
      expect(await focused(page)).toBe('quick-photo')
      const chooser = page.waitForEvent('filechooser')
      await these.key('Space')
      await (await chooser).setFiles(await photo(`${title}.jpg`, `#a${at}4`))
      await page.waitForFunction(
        () => document.querySelector('coop-desk')?.shadowRoot?.activeElement?.id === 'quick-title',
      )
    }
    await page.keyboard.type(title)
    await these.key('Enter')
    // The next row is there, with the focus in it.
    await expect.poll(() => page.locator('#quick-title').inputValue()).toBe('')
    expect(await focused(page)).toBe('quick-title')
    presses.push(these.count)
  }
  expect(Math.max(...presses)).toBeLessThan(mostPresses)
  await page.getByText(/10 ajoutés depuis/).waitFor()
  await page.getByText('10 objets', { exact: true }).waitFor()
  expect(
    await until(
      () => titlesOn(server),
      (all) => all.length === 11,
    ),
  ).toContain('Friteuse')

  // Refused: it stays typed, is mended, and goes.
  await page.keyboard.type('Pétard')
  await page.keyboard.press('Enter')
  await page.getByText('Un mot de ce texte n’est pas permis dans les offres du réseau.').waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByLabel('Titre : Pétard').fill('Lampion')
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText(/11 ajoutés depuis/).waitFor()

  // A photo that did not leave: said at its row, tried again, nothing is lost.
  await page.route('**/photo?*', (route) => route.abort())
  const chooser = page.waitForEvent('filechooser')
  await page.locator('#quick-photo').press('Space')
  await (await chooser).setFiles(await photo('cric.jpg', '#246'))
  await page.keyboard.type('Cric')
  await page.keyboard.press('Enter')
  await page.getByText('la connexion a manqué').waitFor()
  await page.unroute('**/photo?*')
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText(/12 ajoutés depuis/).waitFor()
  expect(await page.locator('.added canvas').count()).toBeGreaterThan(3)

  // Taken back, and found by its code.
  await page.getByRole('button', { name: 'Annuler l’ajout de Lampion' }).click()
  await page.getByText('« Lampion » est retiré.').waitFor()
  await page.getByLabel('Mot ou code').fill('m-0002')
  await page.getByRole('link', { name: 'Ponceuse' }).waitFor()
  await page.getByText('Un objet', { exact: true }).waitFor()
  expect(page.url()).toContain('words=m-0002')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger la ligne (CSV)' }).click()
  expect((await saved).suggestedFilename()).toBe('objets-2027-03-01.csv')
  expect(desk.complaints).toEqual([])
})

test('on a phone photos are taken one after the other, or many at once that are titled later', async () => {
  const desk = await openRoom(paul, { width: 390, isPhone: true })
  const { page } = desk
  const before = (await titlesOn(server)).length
  let chooser = page.waitForEvent('filechooser')
  await page.locator('#quick-camera').tap()
  const presses: number[] = []
  for (const title of ['Vélo cargo', 'Remorque', 'Pompe à pied']) {
    const these = new Presses(page)
    await (await chooser).setFiles(await photo('IMG.jpg', title === 'Remorque' ? '#363' : '#633'))
    await page.waitForFunction(
      () => document.querySelector('coop-desk')?.shadowRoot?.activeElement?.id === 'quick-title',
    )
    await page.keyboard.type(title)
    chooser = page.waitForEvent('filechooser')
    await these.tap('Ajouter, et photo suivante')
    presses.push(these.count)
  }
  await chooser
  expect(Math.max(...presses)).toBeLessThan(mostPresses)
  await page.getByText(/3 ajoutés depuis/).waitFor()
  await until(
    () => titlesOn(server),
    (all) => all.length === before + 3,
  )
  await page.getByRole('button', { name: 'Annuler l’ajout de Remorque' }).waitFor()
  // As tall as its content: the bar of tabs, which stays at the foot, lies over nothing.
  await page.setViewportSize({ width: 390, height: 4_000 })
  expect(await desk.look('room')).toEqual([])

  // Four at once, one of which is no photo.
  const many = page.waitForEvent('filechooser')
  await page.locator('#quick-photo').tap()
  await (
    await many
  ).setFiles([
    ...(await Promise.all(['#135', '#531', '#153'].map((colour, at) => photo(`IMG_${at}.jpg`, colour)))),
    { name: 'liste.txt', mimeType: 'image/jpeg', buffer: Buffer.from('trois chaises') },
  ])
  await page.getByRole('heading', { name: '3 photos à titrer' }).waitFor()
  await page.getByText('Votre navigateur ne sait pas lire « liste.txt ».').waitFor()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Abandonner' }).tap()
  await page.locator('.drafts input').first().tap()
  for (const title of ['Chaise haute', 'Lit parapluie', 'Porte-bébé']) {
    const here = await focused(page)
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    if (title !== 'Porte-bébé')
      await page.waitForFunction(
        (was) => document.querySelector('coop-desk')?.shadowRoot?.activeElement?.id !== was,
        here,
      )
  }
  await page.getByText('Plus aucune photo n’attend de titre.').waitFor()
  expect(
    await until(
      () => titlesOn(server),
      (all) => all.length === before + 6,
    ),
  ).toContain('Lit parapluie')
  expect(desk.complaints).toEqual([])
})

test('of two at once the second reads what changed and by whom, and what is out of order hides', async () => {
  const origin = server.url
  const wagon = await addAs(await signIn(server, { email: ines, origin }), member, { title: 'Chariot' })
  const first = await openRoom(ines)
  const second = await openRoom(paul, { width: 320 })
  for (const { page } of [first, second]) {
    await page.evaluate((item) => (location.hash = item), `${room}/${wagon.offerId}`)
    await page.locator('#item-title').waitFor()
  }
  expect([...(await first.look('room')), ...(await second.look('room'))]).toEqual([])

  await first.page.getByLabel('Titre', { exact: true }).fill('Chariot pliant')
  await first.page.getByLabel('État', { exact: true }).selectOption({ label: 'Usé' })
  await first.page.getByRole('button', { name: 'Enregistrer' }).click()
  await first.page.getByText('« Chariot pliant » est modifié.').waitFor()

  await second.page.getByLabel('Quelques mots (facultatif)').fill('Porte 80 kg.')
  await second.page.getByRole('button', { name: 'Enregistrer' }).click()
  await second.page.getByText('Inès a changé cet objet entre-temps').waitFor()
  await second.page.getByText('Titre : Chariot pliant').waitFor()
  await second.page.getByText('État : Usé').waitFor()
  expect(await second.look('room')).toEqual([])
  await second.page.getByLabel('Titre', { exact: true }).fill('Chariot pliant')
  await second.page.getByRole('button', { name: 'Enregistrer' }).click()
  await second.page.getByText('« Chariot pliant » est modifié.').waitFor()

  await second.page.getByRole('button', { name: /^Hors service… M-\d+$/ }).click()
  await second.page.getByLabel(/^Pourquoi/).fill('une roue')
  await second.page.keyboard.press('Enter')
  await second.page.getByText('l’objet n’est plus montré, il ne reste rien à prêter').waitFor()
  await until(
    () => titlesOn(server),
    (all) => !all.includes('Chariot pliant'),
  )
  expect(await second.look('room')).toEqual([])
  await second.page.getByRole('button', { name: 'Annuler', exact: true }).first().click()
  await second.page.getByText(/est de nouveau en service/).waitFor()
  await until(
    () => titlesOn(server),
    (all) => all.includes('Chariot pliant'),
  )
  await second.page.getByText('Inès', { exact: true }).first().waitFor()
  await second.page.getByRole('button', { name: 'Retirer…' }).click()
  expect(await second.look('room')).toEqual([])
  await second.page.getByRole('button', { name: 'Retirer', exact: true }).click()
  await second.page.getByText('1 objet retiré.').waitFor()
  expect([...first.complaints, ...second.complaints]).toEqual([])
})
