import { afterAll, beforeAll, expect, test } from 'vitest'
import { days } from '../../support/loans/asking.js'
import { addAs, type Added } from '../../support/offers/stock.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import type { Person } from '../../support/session.js'

const tuesday = '2027-03-02T09:00:00Z'
const room = '/bureau#/returns/member/maison-des-marais'
const paul = 'paul@bureau.example'

let desks: HouseDesk
let holder: Person
let member: string
let things: Added[]

beforeAll(async () => {
  desks = await openHouseDesk(tuesday)
  member = desks.house.memberId
  holder = await desks.hold(paul, 'Paul')
  things = []
  for (const title of ['Crêpière', 'Gaufrier', 'Perceuse']) {
    const thing = await addAs(holder, member, { title, category: 'tools' })
    const wish = { firstName: 'Rose', locale: 'fr', handOver: true, ...days(2, 5) } as const
    expect((await holder.act('loans.enter', { member, offer: thing.offerId, ...wish })).status).toBe(200)
    things.push(thing)
  }
})

afterAll(() => desks[Symbol.asyncDispose]())

const statuses = async () =>
  (await holder.ask('loans.requests', { member, filter: 'all' })).output?.items
    .map(({ offer, status }) => `${offer.title} ${status}`)
    .toSorted()

/** What is said once a return was undone. */
const undone = (thing: Added | undefined) =>
  `${thing?.title ?? ''}, ${thing?.copies[0]?.code ?? ''}\u00a0: retour annulé, l’objet est de nouveau noté comme sorti.`

test('three come back by their codes, one of them damaged, and two are undone, by keyboard alone', async () => {
  const desk = await desks.open(paul, { path: room, width: 1280 })
  const { page } = desk
  const line = page.locator('.take .told')
  await page.locator('#return-code:focus').waitFor()
  for (const { title, copies } of things) {
    await page.keyboard.type(copies[0]?.code.toLowerCase() ?? '')
    await page.keyboard.press('Enter')
    await line.getByText(`${title}, ${copies[0]?.code ?? ''}\u00a0: repris de\u00a0Rose.`).waitFor()
  }
  await page.getByRole('heading', { name: '3 repris à l’instant' }).waitFor()
  expect(await page.locator('#return-code').inputValue()).toBe('')
  await page.locator('#return-code:focus').waitFor()
  expect(await desk.look('room')).toEqual([])
  expect(await statuses()).toEqual(['Crêpière returned', 'Gaufrier returned', 'Perceuse returned'])

  // Damaged: two presses and a word.
  await page.getByRole('button', { name: 'Abîmé' }).press('Enter')
  await page.getByLabel('Ce qui ne va pas').focus()
  await page.keyboard.type('Le mandrin ne serre plus')
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'À réparer', exact: true }).press('Enter')
  await page.locator('.returned').getByText('à réparer').waitFor()
  expect(await statuses()).toEqual(['Crêpière returned', 'Gaufrier returned', 'Perceuse damaged'])

  // The last is undone with its damage; then the one before.
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+z')
  await line.getByText(undone(things[2]), { exact: true }).waitFor()
  await page.locator('#return-code:focus').waitFor()
  await page.keyboard.press('Control+z')
  await line.getByText(undone(things[1]), { exact: true }).waitFor()
  expect(await statuses()).toEqual(['Crêpière returned', 'Gaufrier out', 'Perceuse out'])
  const copies = (await holder.ask('stock.open', { member, offerId: things[2]?.offerId ?? '' })).output?.copies
  expect(copies?.[0]?.out).toBeUndefined()

  // What nobody has is no return, and says so.
  await page.keyboard.type('RIEN-1', { delay: 80 })
  await page.keyboard.press('Enter')
  await line.getByText('Aucun de vos objets n’a ce code.').waitFor()
  expect(await page.locator('#return-code').inputValue()).toBe('')
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 800 })
    // The next code is read where the last was, beside what came back.
    expect(await page.locator('#return-code').isVisible()).toBe(true)
    expect(await page.locator('.returning > .panel').isVisible()).toBe(true)
    expect(await desk.look('room')).toEqual([])
  }
  expect(desk.complaints).toEqual([])
})

test('what was done last is undone from its list, in any room', async () => {
  const desk = await desks.open(paul, { path: room, width: 390 })
  const { page } = desk
  const done = page.getByRole('region', { name: 'Derniers gestes' })
  const undo = done.getByRole('button', { name: /Annuler : Crêpière .*repris de Rose/ })
  await undo.press('Enter')
  await undo.waitFor({ state: 'detached' })
  expect(await statuses()).toEqual(['Crêpière out', 'Gaufrier out', 'Perceuse out'])
  expect(desk.complaints).toEqual([])
})
