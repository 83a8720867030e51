import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { getAppointment } from '../../../server/repairs/appointments/appointment.store.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { bookLater, proposeHour } from '../../support/journeys/other-hour.js'
import { signInSpace } from '../../support/journeys/sign-in-space.js'
import { plain } from '../../support/journeys/spoken.js'
import { readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const here = useTown(readWordsHere, { reachable: true })
const site = 'ville-de-lomme'
const repairer = 'les-rayons-du-marais'
/** She answers each request before it is booked. */
const onRequest = 'le-guidon-sage'

const townHall = () => `${here.town.hosts.url}/demo/hosts/town-hall-space`

let people = 0

/** Somebody who has signed in on the page of the town hall, and to whom their workshop then proposes another hour. */
async function proposedTo(firstName: string, options: Parameters<typeof visit>[2] = {}, at = repairer) {
  const email = `autre-heure-${++people}@exemple.fr`
  const visitor = await visit(here.browser, townHall(), options)
  const space = visitor.page.locator('coop-my-space')
  await signInSpace(space, here.town.server, { email, firstName })
  visitor.wrong.length = 0
  const id = await bookLater(here.town, at, { email, firstName: 'Dounia' })
  await proposeHour(here.town, at, { id, words: 'Plutôt ce jour-là.' })
  await visitor.page.reload()
  await agree(space).waitFor()
  return { ...visitor, space, id }
}

/** Neither by itself nor by what another tab of the page hears. */
async function hearNothing(page: Page): Promise<void> {
  await page.route('**/live', (route) => route.abort())
  await page.addInitScript(() => {
    class Apart extends BroadcastChannel {
      constructor(name: string) {
        super(`${name}, apart`)
      }
    }
    Object.assign(window, { BroadcastChannel: Apart })
  })
}

const agree = (space: Locator) => space.getByRole('button', { name: /^D’accord pour le / })
const decline = (space: Locator) => space.getByRole('button', { name: 'Ce moment ne me va pas…' })
const told = (space: Locator) => space.locator('.proposal .told')
const hasFocus = (one: Locator) =>
  expect.poll(() => one.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(true)
const wordsOf = async (one: Locator) => plain(await one.innerText())
/** The town's clock stands still while the test goes on: a browser is told its time again. */
const complaints = (wrong: readonly string[]) => wrong.filter((line) => !/40[14]/.test(line))
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test.each([
  ['a phone of 320 px', { viewport: { width: 320, height: 640 } }],
  ['a dark desk', { colorScheme: 'dark' as const }],
])(
  'an hour that a workshop proposes is agreed to on the town hall’s page, by keyboard: on %s',
  async (_on, options) => {
    const { page, space, wrong } = await proposedTo('Dounia', options)
    const card = await wordsOf(space.locator('.coming'))
    expect(card).toContain('On vous propose un autre moment : à vous de répondre')
    expect(card).toMatch(/Un mot des Rayons du Marais : « Plutôt ce jour-là\. » Répondez au plus tard le /)
    expect(await axeViolations(page, 'coop-my-space')).toEqual([])

    await agree(space).press('Enter')
    await told(space).waitFor()

    expect(await wordsOf(told(space))).toMatch(
      /^C’est entendu : rendez-vous le .+ Votre réponse part par e.mail aux Rayons du Marais\.$/,
    )
    await hasFocus(told(space))
    expect(await agree(space).count()).toBe(0)
    expect(await space.locator('.coming-one').count()).toBe(1)
    await expect.poll(() => space.getByRole('button', { name: 'À faire' }).innerText()).toBe('À faire')
    expect(await axeViolations(page, 'coop-my-space')).toEqual([])
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await space.getByRole('button', { name: 'Bientôt' }).click()
    await space.locator('.soon-one', { hasText: 'Rendez-vous fixé' }).waitFor()
    expect(await told(space).count()).toBe(0)
    expect([page.url().replace(/#.*/, ''), ...complaints(wrong)]).toEqual([townHall()])
  },
)

test('one that does not suit is declined after a question; what does not leave is said, and sent again as one', async () => {
  const { page, space, id } = await proposedTo('Hakim', {}, onRequest)
  await decline(space).click()
  await hasFocus(space.getByRole('button', { name: 'Revenir sans décliner' }))
  expect(await wordsOf(space.locator('.proposal'))).toContain('les deux moments sont libérés')
  expect(await axeViolations(page, 'coop-my-space')).toEqual([])
  await page.keyboard.press('Escape')
  await hasFocus(decline(space))

  const keys: (string | undefined)[] = []
  await page.route('**/repairs.answer*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    keys.push(route.request().headers()['idempotency-key'])
    await (keys.length === 1 ? route.abort() : route.continue())
  })
  await decline(space).click()
  await space.getByRole('button', { name: 'Oui, décliner' }).click()
  await told(space).waitFor()
  expect(await wordsOf(told(space))).toBe('Votre réponse n’est pas partie : la connexion a manqué. Réessayez.')
  await hasFocus(told(space))
  await space.getByRole('button', { name: 'Oui, décliner' }).click()
  await space.getByText('C’est noté').waitFor()

  expect(keys.length).toBeGreaterThan(1)
  expect(new Set(keys).size).toBe(1)
  const again = space.getByRole('link', { name: /^Reprendre rendez-vous/ })
  expect(await again.getAttribute('href')).toContain(`/s/${site}/reparation?back=#${onRequest}?`)
  expect(await axeViolations(page, 'coop-my-space')).toEqual([])
  const { reader } = here.town.server.services.database
  const row = await reader.selectFrom('appointment').select('status').where('id', '=', id).executeTakeFirst()
  expect(row?.status).toBe('cancelled')
})

test('one that does not suit leaves the appointment that was fixed where it was, which may be cancelled besides', async () => {
  const { page, space, id } = await proposedTo('Lina')
  const { database } = here.town.server.services
  const { startsAt } = await getAppointment(database.reader, id)
  expect(await wordsOf(space.locator('.coming'))).toMatch(/sans réponse, le rendez-vous reste le .+ à \d+ h/)
  expect(await space.getByRole('button', { name: /^Annuler/ }).count()).toBe(1)

  await decline(space).click()
  expect(await wordsOf(space.locator('.proposal'))).toMatch(/Le rendez-vous reste le .+, et votre réponse part/)
  expect(await axeViolations(page, 'coop-my-space')).toEqual([])
  await space.getByRole('button', { name: 'Oui, décliner' }).click()
  await told(space).waitFor()

  expect(await wordsOf(told(space))).toMatch(/^C’est noté : le rendez-vous reste le .+ à \d+ h.* Votre réponse part/)
  await hasFocus(told(space))
  expect(await space.getByRole('link', { name: /^Reprendre rendez-vous/ }).count()).toBe(0)
  const after = await getAppointment(database.reader, id)
  expect([after.status, after.startsAt]).toEqual(['booked', startsAt])
})

test('who answers on two screens at once is told on the second how it stands', async () => {
  const { page, space } = await proposedTo('Ivan')
  const second = await page.context().newPage()
  await hearNothing(second)
  await second.goto(townHall())
  const other = second.locator('coop-my-space')
  await agree(other).waitFor()

  await agree(space).click()
  await space.getByText('C’est entendu').waitFor()
  await agree(other).click()
  await told(other).waitFor()

  const [what] = await Promise.all([wordsOf(other.locator('.proposal')), axeViolations(second, 'coop-my-space')])
  expect(what).toMatch(/^Ce rendez-vous a changé entre-temps : voici où il en est\. Le rendez-vous est fixé au .+\.$/)
  await hasFocus(told(other))
  expect(await agree(other).count()).toBe(0)
})

test('an hour that the workshop has changed since it was read is not agreed to', async () => {
  const { page, space, id } = await proposedTo('Jade')
  const second = await page.context().newPage()
  await hearNothing(second)
  await second.goto(townHall())
  const other = second.locator('coop-my-space')
  await agree(other).waitFor()
  const before = await agree(other).innerText()
  await agree(space).click()
  await space.getByText('C’est entendu').waitFor()
  await proposeHour(here.town, repairer, { id })

  await agree(other).click()
  await told(other).waitFor()

  expect(await wordsOf(told(other))).toContain('a changé entre-temps')
  expect(await agree(other).innerText()).not.toBe(before)
  await agree(other).click()
  await other.getByText('C’est entendu').waitFor()
})
