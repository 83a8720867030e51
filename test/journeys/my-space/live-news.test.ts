import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import { signInSpace } from '../../support/journeys/sign-in-space.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit, type VisitOptions } from '../../support/journeys/visit.js'
import { asked } from '../../support/loans/asking.js'
import { publishAs } from '../../support/offers/publishing.js'
import { signIn, type Person } from '../../support/session.js'
import { until } from '../../support/until.js'

const here = useTown(undefined, { reachable: true })
const phone = { width: 390, height: 844 }

type Home = { readonly page: Page; readonly space: Locator; readonly wrong: string[]; readonly asked: string[] }
type Neighbour = Home & { readonly person: Person }

const townHall = () => `${here.town.hosts.url}/demo/hosts/town-hall-space`

let people = 0

/** Somebody new, in their space on the town hall's page, and what they do elsewhere. */
async function neighbour(firstName: string, options: VisitOptions = {}): Promise<Neighbour> {
  const email = `voisin-${++people}@exemple.fr`
  const seen = await visit(here.browser, townHall(), { viewport: phone, ...options })
  const space = seen.page.locator('coop-my-space')
  await signInSpace(space, here.town.server, { email, firstName })
  const origin = new URL(here.town.hosts.url).origin
  return { ...seen, space, person: await signIn(here.town.server, { email, firstName, origin }) }
}

const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)

async function lends(giver: Person, title: string): Promise<string> {
  return publishAs(giver, { communeCode: '59355', rulesVersion: '2026-12', draft: { title } })
}

const asksFor = (taker: Person, offer: string, { firstName = 'Lucas', day = 10 } = {}) =>
  asked(taker, offer, { firstName, rulesVersion: '2026-12', from: inDays(day), to: inDays(day + 1) })

const isListening = (request: string): boolean => /POST .*\/live$/.test(request)

test('what one neighbour asks and the other answers is there on both phones, without a press', async () => {
  const [samira, lucas] = [await neighbour('Samira'), await neighbour('Lucas')]
  const ladder = await lends(samira.person, 'Échelle des voisins')

  await asksFor(lucas.person, ladder)
  const card = samira.space.locator('.own-loan', { hasText: 'Échelle des voisins' })
  await card.waitFor()
  await lucas.space.locator('.soon-one', { hasText: 'Échelle des voisins' }).waitFor()
  await card.getByRole('button', { name: 'Accepter' }).click()
  await card.getByText('C’est accepté').or(card.getByRole('status')).first().waitFor()
  const { clock } = here.town.server
  clock.set(addMs(clock.now(), 13_000))

  await lucas.space.locator('.soon-one', { hasText: 'Échelle des voisins' }).getByText('C’est d’accord avec').waitFor()
  // The code alone is refused until a new neighbour has said their name.
  expect([...samira.wrong, ...lucas.wrong].filter((line) => !line.includes('400'))).toEqual([])
})

test('who types an answer goes on typing while another request comes in above', async () => {
  const [samira, lucas, zoe] = [await neighbour('Samira'), await neighbour('Lucas'), await neighbour('Zoé')]
  await asksFor(lucas.person, await lends(samira.person, 'Échelle'), { day: 20 })
  const card = samira.space.locator('.own-loan', { hasText: 'Lucas' })
  await card.getByRole('button', { name: 'Refuser' }).click()
  const words = card.getByRole('textbox')
  await words.fill('Je ne peux pas')
  await words.press('ArrowLeft')

  await asksFor(zoe.person, await lends(samira.person, 'Brouette'), { firstName: 'Zoé', day: 1 })
  await samira.space.locator('.own-loan', { hasText: 'Zoé' }).waitFor()
  await samira.page.keyboard.type('!')

  expect(await samira.space.locator('.own-loan').first().innerText()).toContain('Zoé')
  expect(await words.inputValue()).toBe('Je ne peux pa!s')
})

test('two tabs listen by one connection, and one goes on when the other is closed', async () => {
  const samira = await neighbour('Samira')
  const second = await samira.page.context().newPage()
  const asking: string[] = []
  second.on('request', (request) => asking.push(`${request.method()} ${request.url()}`))
  await second.goto(townHall())
  await second.locator('coop-my-space').getByText('Bonjour Samira').waitFor()
  const lucas = await neighbour('Lucas')
  await asksFor(lucas.person, await lends(samira.person, 'Perceuse'))
  await second.locator('coop-my-space .own-loan', { hasText: 'Perceuse' }).first().waitFor()
  expect([...samira.asked, ...asking].filter(isListening)).toHaveLength(1)

  await samira.page.goto('about:blank')
  await asksFor(lucas.person, await lends(samira.person, 'Ponceuse'))

  await second.locator('coop-my-space .own-loan', { hasText: 'Ponceuse' }).first().waitFor()
})

test('where a proxy lets nothing through, it is asked each twenty seconds', async () => {
  const held: string[] = []
  const samira = await neighbour('Samira', {
    prepare: async (page) => {
      await page.clock.install()
      // Held back for ever, as a proxy does that waits for the end.
      await page.route('**/live', (route) => void held.push(route.request().method()))
    },
  })
  const lucas = await neighbour('Lucas')
  await until(
    () => held,
    ({ length }) => length > 0,
  )
  await asksFor(lucas.person, await lends(samira.person, 'Scie'))

  await samira.page.clock.fastForward(10_000)
  await samira.space.locator('.own-loan', { hasText: 'Scie' }).first().waitFor()
  await asksFor(lucas.person, await lends(samira.person, 'Râteau'))
  await until(
    async () => {
      await samira.page.clock.fastForward(10_000)
      return samira.space.locator('.own-loan', { hasText: 'Râteau' }).count()
    },
    (count) => count > 0,
  )

  expect(held.length).toBeGreaterThan(1)
})
