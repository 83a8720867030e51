import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf } from '../../demo/town/give-addresses.js'
import { narrowest, openWebKit, type WebKit } from '../support/hosts/webkit.js'
import { codeTo } from '../support/journeys/booking.js'
import { openDemoTown, type DemoTown } from '../support/journeys/demo-town.js'
import { narrowBoards, pageOfParents } from '../support/journeys/fitting-parents.js'

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

test('somebody who has never come asks for a thing, as far as the code', async () => {
  const email = 'lucas.webkit@example.org'
  const page = await webkit.visit(`${town.hosts.url}/demo/hosts/town-hall`, narrowest)
  await page.type('input[type=search]', 'Visseuse légère')
  await page.press('.card .name a', 'Visseuse légère')
  await page.press('button', 'Demander à Clémence')
  await page.press('.sheet .quick')
  await page.press('.sheet button', 'Continuer')
  await page.find('.sheet[data-state=ask-words]')
  await page.type('.sheet [autocomplete=given-name]', 'Lucas')
  await page.type('.sheet [autocomplete=email]', email)
  await page.find('.sheet [role=combobox]', 'Lomme')
  for (const box of ['18 ans ou plus', 'J’accepte les règles']) await page.press('.sheet label', box)
  await page.press('.sheet button', 'Recevoir un code')
  await page.find('.sheet[data-state=ask-code]')
  await page.type('.sheet [autocomplete=one-time-code]', await codeTo(town.server, email))
  await page.find('.sheet[data-state=ask-done]')

  expect(await page.wrong).toEqual([])
})

test('somebody books a repair, as far as the hour', async () => {
  const page = await webkit.visit(`${town.hosts.url}/demo/hosts/town-hall-cycling`, 1280)
  await page.press('[part=card-link]', 'Le Petit Braquet')
  await page.press('[data-step] .chip')
  await page.press('.choice', 'Je ne sais pas')
  await page.press('button', 'Continuer')
  await page.find('[data-step=slot] .step-title')

  expect(await page.wrong).toEqual([])
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
  await page.press('.tab', 'Moi')
  await page.find('summary', 'Ce que je dis de moi')

  expect(await page.wrong).toEqual([])
})

test('somebody comes into what they have on a partner’s page', async () => {
  // Somebody to whom no code has come before: the first to come is theirs.
  const email = addressOf('Yasmine')
  const page = await webkit.visit(`${town.hosts.url}/demo/hosts/town-hall-space`, narrowest)
  await page.type('#email', email)
  await page.press('button', 'Recevoir le code')
  await page.type('#code', await codeTo(town.server, email))
  await page.find('.hello', 'Bonjour Yasmine')

  expect(await page.run(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  expect(await page.wrong).toEqual([])
})

test.each(['/offres', '/reparation', '/carte'])('the page %s of a site on our origin shows its list', async (path) => {
  const page = await webkit.visit(`${town.server.url}/s/ville-de-lomme${path}`, narrowest)
  // Of the element, in place of the list that stands there without scripts.
  await page.find('[part=card-link]')

  expect(await page.run(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
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

test.each([narrowest, 520, 1280])('a webmaster sees the element that is to be pasted, at %i px', async (width) => {
  const page = await webkit.visit(`${town.server.url}/integrer?site=ville-de-lomme&element=offer-board`, width)
  await page.find('pre', '<coop-offer-board')
  await page.find('iframe')

  expect(await page.run(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  expect(await page.wrong).toEqual([])
})

test.each([narrowest, 1280])('in a parent as wide as what is in it an element can be read, at %i px', async (width) => {
  const { hosts, server } = town
  const page = await webkit.visit(hosts.url + hosts.page(pageOfParents(server.url)), width)
  await page.find('.card .name a')

  expect(await page.run(narrowBoards)).toEqual({})
  expect(await page.run(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  expect(await page.wrong).toEqual([])
})
