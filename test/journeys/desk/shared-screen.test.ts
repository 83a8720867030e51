import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import type { AtDesk } from '../../support/roles/at-desk.js'
import type { Person } from '../../support/session.js'

const morning = '2027-03-01T08:00:00Z'
const sophie = 'sophie@marais.example'
const guest = 'zoe@exemple.fr'
const [hers, his] = ['739164', '482915'] as const

let desks: HouseDesk
let manager: Person
let paul: Person
let counter: AtDesk

beforeAll(async () => {
  desks = await openHouseDesk(morning)
  manager = await desks.hold(sophie, 'Sophie')
  paul = await desks.hold('paul@marais.example', 'Paul')
  counter = await desks.open(sophie)
})

afterAll(() => desks[Symbol.asyncDispose]())

const member = () => desks.house.memberId

async function typeDigits(digits: string): Promise<void> {
  const pad = counter.page.locator('.pad')
  for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).click()
}

test('a counter is shared: it locks after its minutes, each opens it by their own digits and finds their own words', async () => {
  const { page } = counter
  await page.getByRole('link', { name: 'Équipe' }).first().click()
  await page.getByRole('link', { name: 'Faire de cet appareil un écran partagé' }).click()
  expect(await counter.look('room')).toEqual([])
  await page.getByLabel('Son nom, tel que l’équipe le lira').fill('Comptoir')
  await page.getByRole('button', { name: 'Partager cet écran' }).click()
  await page.getByText('« Comptoir » est un écran partagé').waitFor()
  expect((await paul.act('screens.chooseDigits', { member: member(), digits: his })).status).toBe(200)

  await page.getByRole('link', { name: 'Mes six chiffres' }).first().click()
  await page.getByRole('textbox', { name: 'Six chiffres' }).fill('123456')
  await page.getByRole('button', { name: 'Choisir ces chiffres' }).click()
  await page.getByText('Ces chiffres se devinent trop vite').waitFor()
  await page.getByRole('textbox', { name: 'Six chiffres' }).fill(hers)
  await page.getByRole('button', { name: 'Choisir ces chiffres' }).click()
  await page.getByText('vos six chiffres ouvrent les écrans partagés').waitFor()
  expect(await counter.look('room')).toEqual([])

  // Sophie is called away from what she was writing.
  await page.getByRole('link', { name: 'Équipe' }).first().click()
  await page.getByRole('link', { name: 'Inviter quelqu’un' }).first().click()
  await page.getByLabel('Adresse e‑mail').fill(guest)
  await page.clock.fastForward(4 * 60_000)
  await counter.comesTo('room')
  await page.clock.fastForward(70_000)
  await counter.comesTo('locked')
  await page.getByText('Une chose attend.').waitFor()
  await page.setViewportSize({ width: 320, height: 700 })
  await page.getByRole('button', { name: 'Paul' }).waitFor()
  expect(await counter.look('locked')).toEqual([])

  await page.getByRole('button', { name: 'Paul' }).click()
  await typeDigits('482916')
  await page.getByText('Ce ne sont pas vos chiffres. Encore 4 essais.').waitFor()
  expect(await counter.look('locked')).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await typeDigits(his)
  await counter.comesTo('room')
  await page.evaluate(() => (location.hash = '#/plus'))
  await page.getByText('paul@marais.example').first().waitFor()
  expect(await page.getByText(guest).count()).toBe(0)
  await page.getByRole('link', { name: 'Équipe' }).first().click()
  await page.getByRole('link', { name: 'Inviter quelqu’un' }).first().click()
  expect(await page.getByLabel('Adresse e‑mail').inputValue()).toBe('')

  // By the keyboard alone.
  await page.getByRole('button', { name: 'Verrouiller l’écran' }).first().press('Enter')
  await counter.comesTo('locked')
  await page.getByRole('button', { name: 'Sophie' }).press('Enter')
  await page.locator('#digits').pressSequentially(hers)
  await counter.comesTo('room')
  expect(await page.getByLabel('Adresse e‑mail').inputValue()).toBe(guest)
})

test('whose role was withdrawn while it was locked is not named any more, and who works there is out at once', async () => {
  const { page } = counter
  const roleId = async () =>
    (await manager.ask('roles.people', { member: member() })).output?.people.find(({ email }) => email === paul.email)
      ?.roleId ?? ''
  await page.getByRole('button', { name: 'Verrouiller l’écran' }).first().click()
  await page.getByRole('button', { name: 'Paul' }).click()
  await typeDigits(his)
  await counter.comesTo('room')

  expect((await manager.act('roles.endRole', { member: member(), roleId: await roleId() })).status).toBe(200)
  await counter.minuteLater()
  await counter.comesTo('ended')
  await page.getByRole('button', { name: 'Sophie' }).waitFor()
  await page.getByRole('button', { name: 'Paul' }).waitFor({ state: 'hidden' })

  await page.getByRole('button', { name: 'Sophie' }).click()
  await typeDigits(hers)
  await counter.comesTo('room')
  await page.getByRole('button', { name: 'Verrouiller l’écran' }).first().click()
  await counter.comesTo('locked')
  await page.getByRole('button', { name: 'Sophie' }).waitFor()
  const [{ screenId } = { screenId: '' }] =
    (await manager.ask('screens.list', { member: member() })).output?.screens ?? []
  expect((await manager.act('screens.withdraw', { member: member(), screenId })).status).toBe(200)
  await page.getByRole('button', { name: 'Sophie' }).click()
  await typeDigits(hers)
  await page.getByRole('button', { name: 'Recevoir le code' }).waitFor()
  expect(counter.complaints).toEqual([])
})
