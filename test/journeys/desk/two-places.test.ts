import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPlace } from '../../../server/members/upkeep/add-place.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { sharedBrowser } from '../../support/chromium.js'
import { morning, pictureOf, titlesOn } from '../../support/offers/publishing.js'
import { addAs, place } from '../../support/offers/stock.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { focused, photo } from '../../support/roles/presses.js'
import { signIn, type Person } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { until } from '../../support/until.js'
import { patienceMs } from '../../support/patience.js'

const email = 'ines@marais.example'
const path = `/bureau#/stock/member/${place}`

let browser: Browser
let server: TestServer
let member: string
let ines: Person

beforeAll(async () => {
  server = await openTestServer('sqlite', morning, { reachable: true })
  const { services, clock, url: origin } = server
  const { house } = await buildTown(services.database, clock)
  member = house.memberId
  ines = await signIn(server, { email, firstName: 'Inès', origin })
  await administer(services.database, async (tx) => {
    await insertRole(tx, { accountId: ines.accountId, role: 'manager', of: { member: house.memberId } }, clock.now())
    const annex = { slug: 'l-annexe', name: 'L’Annexe', communeCode: '59355', point: house.point }
    await addPlace({ tx, clock }, house.memberId, { ...annex, precision: 'address' })
  })
  browser = await sharedBrowser()
})

afterAll(() => server[Symbol.asyncDispose]())

/** As a browser does with files that are let go over the row where one adds. */
async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[],
) {
  const sent = files.map(({ bytes, ...file }) => ({ ...file, base64: bytes.toString('base64') }))
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { base64, name, type } of all) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      transfer.items.add(new File([bytes], name, { type }))
    }
    return transfer
  }, sent)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.locator('.quick').dispatchEvent(type, { dataTransfer: data })
}

test('photos dropped at once wait for their titles, what is moved or paused says so, and the limit is told in words', async () => {
  const desk = await AtDesk.open(browser, { server, email }, { path, width: 320 })
  const { page } = desk
  page.setDefaultTimeout(patienceMs)
  await desk.signIn()
  await page.getByRole('button', { name: 'Ajouter le premier objet' }).click()
  expect(await focused(page)).toBe('quick-title')
  expect(await desk.look('room')).toEqual([])

  const pictures = await Promise.all(['#135', '#531', '#153'].map((colour) => pictureOf(colour)))
  await drop(page, [
    ...pictures.map((bytes, at) => ({ name: `IMG_${at}.jpg`, type: 'image/jpeg', bytes })),
    { name: 'liste.txt', type: 'text/plain', bytes: Buffer.from('trois chaises') },
  ])
  await page.getByRole('heading', { name: '3 photos à titrer' }).waitFor()

  // From one place of ours to another, and back.
  const tent = await addAs(ines, member, { title: 'Tente' })
  await page.evaluate((hash) => (location.hash = hash), `#/stock/member/${place}/${tent.offerId}`)
  await page.locator('#item-place').selectOption({ label: 'L’Annexe' })
  await page.getByText('1 objet déplacé vers « L’Annexe ».').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'déplacé vers' }).getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('1 objet déplacé vers « Maison des Marais ».').waitFor()
  expect(await titlesOn(server)).toContain('Tente')

  // The house is closed for the month: nothing of it shows, and the room says so before anything is added.
  await ines.act('places.rest', { member, place, from: '2027-03-01', until: '2027-03-31' })
  await page.evaluate((hash) => (location.hash = hash), '#/')
  await page.evaluate((hash) => (location.hash = hash), `#/stock/member/${place}`)
  await page.getByText('« Maison des Marais » est en pause jusqu’au 31 mars 2027 compris').waitFor()
  await page.getByText('Caché : lieu en pause').waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Voir le lieu' }).click()
  await page.getByRole('button', { name: 'Tout remontrer maintenant' }).click()
  await page.goBack()
  await until(
    () => titlesOn(server),
    (all) => all.includes('Tente'),
  )

  // As many photos as an hour takes: it is said at the row, where the title stays.
  const counts = server.services.database.writer.updateTable('act_count').set({ count: 400 })
  await counts.where('act', '=', 'stock photo hour').execute()
  await page.locator('#quick-photo').setInputFiles(await photo('cric.jpg', '#246'))
  await page.getByLabel('Titre', { exact: true }).fill('Cric')
  await page.locator('.quick').getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByText('Quatre cents photos en une heure pour votre structure, c’est le plus possible.').waitFor()
  expect(await page.getByLabel('Titre : Cric').inputValue()).toBe('Cric')
  expect(await desk.look('room')).toEqual([])
  expect(desk.complaints).toEqual([])
})
