import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from '../support/journeys/axe.js'
import { Booking, codeTo, visitBooking } from '../support/journeys/booking.js'
import { focusedName, plain, press } from '../support/journeys/spoken.js'
import { useTown } from '../support/journeys/use-town.js'
import { until } from '../support/until.js'

const here = useTown(
  async (town) => {
    // A page of this site may look, but not act.
    const { writer } = town.server.services.database
    const site = await writer.selectFrom('site').select('id').where('slug', '=', 'hellemmes').executeTakeFirstOrThrow()
    await writer.deleteFrom('site_origin').where('site_id', '=', site.id).execute()
  },
  { reachable: true },
)

/** Goes on until the name is heard; whatever is passed on the way has a name too. */
async function tabTo(page: Page, name: RegExp): Promise<string> {
  const heard: string[] = []
  while (!name.test(heard.at(-1) ?? '')) {
    heard.push(await press(page, 'Tab'))
    expect(heard.at(-1), heard.join(' > ')).toMatch(/^\w+ ./)
    if (heard.length > 60) throw new Error(`never came to ${String(name)}: ${heard.join(' > ')}`)
  }
  return heard.at(-1) ?? ''
}

/** The focus comes to the title of a step once it is there. */
const titled = (page: Page, name: RegExp) =>
  until(
    () => focusedName(page),
    (heard) => name.test(heard),
  )

test('somebody finds by words who repairs brakes, by keyboard alone', async () => {
  const { page, booking, wrong } = await visitBooking(here.browser, here.town)
  const count = async () =>
    Number.parseInt((await booking.element.locator('.sub [role=status]').textContent()) ?? '', 10)
  const all = await count()

  await tabTo(page, /^searchbox Réparation, atelier ou commune$/)
  await page.keyboard.type('freins hydrauliques')
  await until(count, (found) => found < all)

  expect(await count()).toBe(1)
  expect(await axeViolations(page, 'coop-repair-booking')).toEqual([])
  await tabTo(page, /^link /)
  await page.keyboard.press('Enter')
  await titled(page, /^heading Que faut-il faire \?$/)
  expect(wrong).toEqual([])
})

test('somebody who has only a keyboard books a repair', async () => {
  const { page, booking, wrong } = await visitBooking(here.browser, here.town)
  const email = 'clavier@example.org'

  await tabTo(page, /^combobox Près de$/)
  await tabTo(page, /^link Le Petit Braquet$/)
  await page.keyboard.press('Enter')
  await titled(page, /^heading Que faut-il faire \?$/)
  await tabTo(page, /^radio Vélo classique$/)
  await page.keyboard.press('Space')
  await tabTo(page, /^radio Crevaison/)
  await page.keyboard.press('Space')
  await tabTo(page, /^button Continuer$/)
  await page.keyboard.press('Enter')

  await titled(page, /^heading Quand \?$/)
  await tabTo(page, /^radio \w+ \d+(er)? \p{L}+/u)
  const next = await press(page, 'ArrowRight')
  expect(next).toMatch(/^radio /)
  await tabTo(page, /^radio \d{1,2} h/)
  await page.keyboard.press('Space')
  await tabTo(page, /^button Continuer$/)
  await page.keyboard.press('Enter')

  await titled(page, /^heading Qu’est-ce qui ne va pas \?$/)
  await tabTo(page, /^textbox /)
  await page.keyboard.type('Le pneu est à plat.')
  await tabTo(page, /^button Continuer$/)
  await page.keyboard.press('Enter')

  await titled(page, /^heading Pour qui est le rendez[-\u2011]vous \?$/)
  await tabTo(page, /^textbox Prénom/)
  await page.keyboard.type('Odile')
  await tabTo(page, /^textbox E.mail/)
  await page.keyboard.type(email)
  await page.keyboard.press('Enter')
  await booking.comesTo('code')
  const code = await codeTo(here.town.server, email)
  await booking.element.getByLabel('Code à six chiffres').focus()
  await page.keyboard.type(code)

  await titled(page, /^heading Est-ce bien cela \?$/)
  await tabTo(page, /^button Confirmer le rendez-vous$/)
  await page.keyboard.press('Enter')
  await titled(page, /^heading C’est réservé\.$/)
  expect(wrong).toEqual([])
})

/** How far the page can be moved sideways; nothing when all is in its width. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const root = document.querySelector('coop-repair-booking')?.shadowRoot?.querySelector('.root')
    return Math.max(scrollWidth - clientWidth, (root?.scrollWidth ?? 0) - (root?.clientWidth ?? 0))
  })

/** Light and dark, one line each. */
async function inTheWay(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await axeViolations(page, 'coop-repair-booking')).map((text) => `${colorScheme}: ${text}`))
  }
  return found
}

/** A partner's page that holds the element and nothing else, in the visitor's colours. */
const bare = (site: string) =>
  here.town.hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><body><main><h1>Mairie</h1>
    <coop-repair-booking site="${site}"><a href="${here.town.server.url}/s/${site}/reparation">Voir les réparateurs</a>
    </coop-repair-booking></main><script type="module" src="${here.town.server.url}/v1/coop.js"></script>`)

test('each step fits 320 px, and has nothing in anybody’s way, in light and in dark', { timeout: 60_000 }, async () => {
  const email = 'petit@example.org'
  const { page, booking, wrong } = await visitBooking(here.browser, here.town, {
    host: bare('ville-de-lomme'),
    viewport: { width: 320, height: 640 },
  })
  const seen: string[] = []
  const look = async (step: string) => {
    const faults = await inTheWay(page)
    if (await sideways(page)) faults.push(`${await sideways(page)} px too wide`)
    seen.push(...faults.map((fault) => `${step}: ${fault}`))
  }

  await look('find')
  // Comes to the door, or receives: the only kind that asks everything.
  await booking.choose('Vélo Visite')
  await booking.element.locator('.choice').first().waitFor()
  await look('service')
  await booking.sayWhat()
  await booking.comesTo('place')
  await look('place')
  await booking.element.locator('#place-commune').fill('Lomme')
  await booking.element.getByRole('option').first().click()
  await booking.element.locator('#place-street').fill('12 rue des Roseaux-Bleus')
  await booking.press('Continuer')
  await booking.element.locator('input[name=starts-at]').first().waitFor()
  await look('slot')
  await booking.sayWhen()
  await booking.comesTo('fault')
  await look('fault')
  await booking.sayFault('Elle grince.')
  await look('who')
  await booking.sayWho('Petit', email)
  await look('code')
  await booking.typeCode(await codeTo(here.town.server, email))
  await look('recap')
  await booking.confirm()
  await look('done')

  expect(seen).toEqual([])
  expect(wrong).toEqual([])
})

/** Whoever is free first. */
/** One that is visited: who comes to people asks where before when. */
const firstOf = async ({ element }: Booking) =>
  plain(
    await element.locator('.card', { hasNotText: 'Vient chez vous' }).locator('[part=card-link]').first().innerText(),
  )

test('a page that allows our one origin has nothing to forbid, from the list to the visit', async () => {
  const { booking, wrong } = await visitBooking(here.browser, here.town, { host: 'strict-cycling' })

  await booking.comeToRecap(here.town, { repairer: await firstOf(booking), email: 'strict@example.org' })
  await booking.confirm()

  expect(wrong).toEqual([])
})

test('where one may only look, it is said before anybody begins, and our page is the way', async () => {
  const { page, booking } = await visitBooking(here.browser, here.town, { host: bare('hellemmes') })
  await booking.element.locator('[data-state=look-only]').waitFor()

  expect(await booking.words).toContain('Ici, on peut regarder')
  await booking.element.getByRole('link', { name: 'Prendre rendez-vous sur notre page' }).click()
  await page.waitForURL(({ href }) => href.startsWith(`${here.town.server.url}/s/hellemmes/reparation`))
  const there = new Booking(page)
  await there.element.locator('[data-state=shown]').waitFor()
})
