import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAs, type Added } from '../../support/offers/stock.js'
import { camerasOf, openCameraDesk } from '../../support/roles/camera-desk.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'

const counter = '/bureau#/loans/member/maison-des-marais/counter'
const stock = '/bureau#/stock/member/maison-des-marais'
const [paul, rose] = ['paul@bureau.example', 'rose@bureau.example']

let desks: HouseDesk
let pan: Added
let code: string

beforeAll(async () => {
  desks = await openHouseDesk('2027-03-02T09:00:00Z')
  const member = desks.house.memberId
  const holder = await desks.hold(paul, 'Paul')
  await desks.hold(rose, 'Rose')
  pan = await addAs(holder, member, { title: 'Crêpière', category: 'tools' })
  await addAs(holder, member, { title: 'Gaufrier', category: 'tools' })
  code = pan.copies[0]?.code ?? ''
})

afterAll(() => desks[Symbol.asyncDispose]())

/** Between two keys no time passes at all. */
async function scan(page: Page, signs: string): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))
  await page.keyboard.type(signs)
  await page.keyboard.press('Enter')
  await page.clock.resume()
}

test('a scanner is heard wherever the focus is: at the counter and among all objects, but not in a text that is typed', async () => {
  const desk = await desks.open(paul, { path: counter })
  const { page } = desk
  await page.locator('#counter-thing:focus').waitFor()
  await page.getByRole('heading', { name: 'Noter un prêt' }).focus()
  await scan(page, code.toLowerCase())
  await page.locator('.chosen').getByText('Crêpière').waitFor()
  await page.locator('#counter-to:focus').waitFor()

  await page.locator('#counter-words').focus()
  await scan(page, 'Prêté')
  expect(await page.locator('#counter-words').inputValue()).toBe('Prêté\n')
  await page.locator('.chosen').getByText('Crêpière').waitFor()

  await page.goto(desks.server.url + stock)
  await page.getByLabel('Mot ou code').waitFor()
  await page.getByRole('link', { name: 'Importer un fichier' }).focus()
  await scan(page, `https://coop.example/o/maison-des-marais/${code}`)
  await page.locator('#item-title-of:focus').getByText('Crêpière').waitFor()
  expect(desk.complaints).toEqual([])
})

/** Rose at a telephone. */
const withCamera = (texts: readonly string[], path: string) => openCameraDesk(desks, { email: rose, texts, path })

test('on a telephone the camera reads the label of a thing, chooses it, and is put away', async () => {
  await using at = await withCamera([`${desks.server.url}/o/maison-des-marais/${code}`], counter)
  const { desk, page } = at
  await page.getByRole('button', { name: 'Lire un code' }).click()
  await page.locator('.chosen').getByText('Crêpière').waitFor()
  await page.locator('dialog.dialog').waitFor({ state: 'detached' })

  expect(await camerasOf(page)).toEqual(['ended'])
  expect(desk.complaints).toEqual([])
})

test('several codes are read one after the other, each once; what nobody has is said, and Escape closes the camera alone', async () => {
  await using at = await withCamera(['Z-9998', 'Z-9999'], counter)
  const { desk, page } = at
  const dialog = page.getByRole('dialog', { name: 'Lire un code' })
  await page.getByRole('button', { name: 'Lire un code' }).click()
  await dialog.getByRole('listitem').nth(1).waitFor()
  await dialog
    .getByRole('status')
    .filter({ hasText: /Lu\s: Z-999[89]\. Rien de ce nom/ })
    .waitFor()
  expect(await desk.look('room')).toEqual([])

  await dialog.getByLabel('Ou écrivez le code').fill('Z-1')
  await page.keyboard.press('Enter')
  await dialog.getByRole('listitem').nth(2).waitFor()
  expect((await dialog.locator('li .code').allInnerTexts()).toSorted()).toEqual(['Z-1', 'Z-9998', 'Z-9999'])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await camerasOf(page)).toEqual(['ended'])
  await page.getByRole('heading', { name: 'Noter un prêt' }).waitFor()

  // It stops as soon as nobody looks at the page.
  await page.getByRole('button', { name: 'Lire un code' }).click()
  await dialog.locator('video').waitFor()
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await dialog.getByText('La caméra s’est arrêtée.').waitFor()
  expect(await camerasOf(page)).toEqual(['ended', 'ended'])
  expect(await desk.look('room')).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('without a camera, or where it is not permitted, the code can be written', async () => {
  const desk = await desks.open(paul, { path: stock, width: 320 })
  const { page } = desk
  await page.getByRole('button', { name: 'Lire un code' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lire un code' })
  await dialog.getByText(/Aucune caméra n’a été trouvée|La caméra n’est pas permise ici/).waitFor()
  expect(await desk.look('room')).toEqual([])
  await dialog.getByLabel('Ou écrivez le code').fill(code.toLowerCase())
  await dialog.getByRole('button', { name: 'Prendre' }).click()
  await page.locator('#item-title-of').getByText('Crêpière').waitFor()
  await dialog.waitFor({ state: 'detached' })
  expect(desk.complaints).toEqual([])
})
