import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAs, type Added } from '../../support/offers/stock.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import type { Person } from '../../support/session.js'

const tuesday = '2027-03-02T09:00:00Z'
const lending = '/bureau#/lend/member/maison-des-marais'
const paul = 'paul@bureau.example'

let desks: HouseDesk
let holder: Person
let member: string
let things: readonly Added[]

beforeAll(async () => {
  desks = await openHouseDesk(tuesday)
  member = desks.house.memberId
  holder = await desks.hold(paul, 'Paul')
  const titles = ['Crêpière', 'Gaufrier', 'Perceuse', 'Tréteaux', 'Ponceuse']
  things = await Promise.all(titles.map((title) => addAs(holder, member, { title, category: 'tools' })))
})

afterAll(() => desks[Symbol.asyncDispose]())

const codeOf = ({ copies }: Added) => copies[0]?.code ?? ''

test('five things are lent to somebody by the keyboard alone, and what was typed stays while another room is open', async () => {
  const desk = await desks.open(paul, { path: lending, width: 1280 })
  const { page } = desk
  await page.locator('#find:focus').waitFor()
  await page.keyboard.type('Rose')
  await page.getByRole('option', { name: /sans compte/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByLabel('Prénom, nom si on veut').waitFor()
  for (const thing of things) {
    await page.keyboard.type(codeOf(thing).toLowerCase())
    await page.keyboard.press('Enter')
    await page.getByText(`${codeOf(thing)} : ajouté.`).waitFor()
    await page.locator('#find:focus').waitFor()
  }
  await page.getByRole('heading', { name: '5 objets pour Rose' }).waitFor()
  expect(await desk.look('room')).toEqual([])

  await page.goto(new URL('/bureau#/stock/member/maison-des-marais', page.url()).href)
  await page.getByLabel('Mot ou code').waitFor()
  await page.goto(new URL(lending, page.url()).href)
  await page.getByRole('button', { name: 'Prêter les 5' }).waitFor()
  await page.keyboard.press('F2')
  await page.locator('#find:focus').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Prêté : 5 objets, Rose.').waitFor()
  await page.locator('#find:focus').waitFor()
  const { output } = await holder.ask('loans.requests', { member, filter: 'all' })
  expect(output?.items.filter(({ status, other }) => status === 'out' && other === 'Rose')).toHaveLength(5)
  expect(desk.complaints).toEqual([])
})

test('what is out is told at once; on a telephone what lends is in sight', async () => {
  const pot = await addAs(holder, member, { title: 'Faitout', category: 'tools' })
  const desk = await desks.open(paul, { path: lending, width: 390 })
  const { page } = desk
  await page.locator('#find:focus').waitFor()
  await page.keyboard.type(things[0] ? codeOf(things[0]) : '')
  await page.keyboard.press('Enter')
  await page.getByText('Crêpière est sorti, chez Rose : à reprendre d’abord.').waitFor()
  await page.keyboard.type(codeOf(pot))
  await page.keyboard.press('Enter')
  await page.getByText('ajouté.').waitFor()
  const box = await page.getByRole('button', { name: 'Prêter', exact: true }).boundingBox()
  expect((box?.y ?? 9_999) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0)
  expect(await desk.look('room')).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await desk.look('room')).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByText('À qui ? Tapez un nom ou lisez une carte.', { exact: true }).waitFor()
  expect(desk.complaints).toEqual([])
})
