import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf } from '../../demo/town/give-addresses.js'
import { narrowest, openWebKit, type WebKit } from '../support/hosts/webkit.js'
import { codeTo } from '../support/journeys/booking.js'
import { openDemoTown, type DemoTown } from '../support/journeys/demo-town.js'

let town: DemoTown
let webkit: WebKit

beforeAll(async () => {
  town = await openDemoTown({ reachable: true })
  webkit = await openWebKit()
})

afterAll(async () => {
  await webkit?.[Symbol.asyncDispose]()
  await town?.[Symbol.asyncDispose]()
})

/** Of the cards in sight: how large each picture is, and whether its title begins under what it is. */
function cardsOf(tag: string) {
  const cards = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('.card') ?? [])]
  return cards.slice(0, 4).map((card) => {
    card.scrollIntoView({ block: 'center' })
    const { width, height } = card.querySelector('.picture')?.getBoundingClientRect() ?? new DOMRect()
    const chip = card.querySelector('.kind')?.getBoundingClientRect() ?? new DOMRect()
    const [letters = new DOMRect()] = card.querySelector('.name a')?.getClientRects() ?? []
    return {
      isPicture: width > 100 && Math.abs(width / height - 4 / 3) < 0.02,
      isWhole: width >= card.clientWidth - 1,
      isTitleSeen: letters.height > 0 && letters.top >= chip.bottom,
    }
  })
}

test.each([
  [narrowest, false],
  [560, true],
  [1280, true],
])('each card of the board has its picture, and its title in sight, at %i px', async (width, isWhole) => {
  const partner = await webkit.visit(`${town.hosts.url}/demo/hosts/town-hall`, width)
  await partner.find('.card .name a')
  const cards = await partner.run(cardsOf, 'coop-offer-board')

  expect(cards).toEqual(Array(4).fill({ isPicture: true, isWhole, isTitleSeen: true }))
  expect(await partner.wrong).toEqual([])
})

test.each([narrowest, 1280])('somebody finds a place in the list, and opens it, at %i px', async (width) => {
  const page = await webkit.visit(`${town.hosts.url}/demo/hosts/town-hall-places`, width)
  await page.type('input[type=search]', 'rue du tournevis')
  await page.press('[part=card-link]', 'La Boîte à vis')
  await page.find('.sheet[data-state=shown]', '03 53 01 19 26')

  expect(await page.wrong).toEqual([])
})

test('somebody comes into their own space on our page', async () => {
  const email = addressOf('Nadia')
  const page = await webkit.visit(`${town.server.url}/moi`, narrowest)
  await page.type('#email', email)
  await page.press('button', 'Recevoir le code')
  await page.type('#code', await codeTo(town.server, email))
  await page.find('summary', 'Ce que je dis de moi')

  expect(await page.wrong).toEqual([])
})

test('a manager comes to the desk', async () => {
  const email = 'ines@marais.example'
  const page = await webkit.visit(`${town.server.url}/bureau`, 1280)
  await page.type('[autocomplete=email]', email)
  await page.press('button', 'Recevoir le code')
  await page.type('[autocomplete=one-time-code]', await codeTo(town.server, email))
  await page.find('nav a', 'Équipe')

  expect(await page.wrong).toEqual([])
})
