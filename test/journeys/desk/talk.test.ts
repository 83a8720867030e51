import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, days } from '../../support/loans/asking.js'
import { addAs } from '../../support/offers/stock.js'
import { patienceMs } from '../../support/patience.js'
import { openHouseDesk, type HouseDesk } from '../../support/roles/house-desk.js'
import { signIn } from '../../support/session.js'
import { linesIn, opened, say } from '../../support/talks/talking.js'

const tuesday = '2027-03-02T09:00:00Z'
const room = '/bureau#/loans/member/maison-des-marais'
const paul = 'paul@bureau.example'

let desks: HouseDesk

beforeAll(async () => {
  desks = await openHouseDesk(tuesday)
})

afterAll(() => desks[Symbol.asyncDispose]())

test('staff see who has written, answer by keyboard beside the list, and the next word is there while they look', async () => {
  const { server, house } = desks
  const { offerId } = await addAs(await desks.hold(paul, 'Paul'), house.memberId, { category: 'tools' })
  const here = await signIn(server, { firstName: 'Lucas' })
  const talk = {
    kind: 'loan',
    id: (await asked(here, offerId, { ...days(3, 4), words: 'Pour la Chandeleur.' })).id,
  } as const
  const lucas = await signIn(server, { email: here.email, origin: server.url })
  await say(lucas, talk, 'Avez-vous une spatule ?')

  const desk = await desks.open(paul, { path: room })
  const { page } = desk
  page.setDefaultTimeout(patienceMs)
  await page.getByRole('link', { name: 'Écrire à Lucas : Crêpière, 1 message non lu' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('#talk-title:focus').waitFor()
  await page.getByText('2 nouveaux messages').waitFor()
  await page.getByText('Lucas a demandé').waitFor()
  expect(await desk.look('room')).toEqual([])
  const field = page.getByRole('textbox', { name: 'Votre message à Lucas' })
  await field.focus()
  await page.keyboard.type('Oui, dans la boîte.')
  await page.keyboard.press('Enter')
  await page.locator('.line', { hasText: 'Oui, dans la boîte.' }).locator('time').waitFor()
  await page.keyboard.type('À demain !')
  await say(lucas, talk, 'Merci !')
  await page.locator('.bubble', { hasText: 'Merci !' }).waitFor()

  expect(await field.inputValue()).toBe('À demain !')
  expect(linesIn(await opened(lucas, talk)).slice(-2)).toEqual([
    'giver Paul says: Oui, dans la boîte.',
    'taker says: Merci !',
  ])

  // On a telephone it takes the place of the list; what was typed is still there on coming back.
  await page.setViewportSize({ width: 320, height: 700 })
  const composer = await page.locator('.composer').boundingBox()
  expect(Math.round((composer?.y ?? 0) + (composer?.height ?? 0))).toBeLessThanOrEqual(700)
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Revenir à la demande' }).click()
  await page.getByRole('link', { name: 'Écrire à Lucas', exact: true }).click()
  await field.waitFor()
  expect(await field.inputValue()).toBe('À demain !')
  expect(desk.complaints).toEqual([])
})
