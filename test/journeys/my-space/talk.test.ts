import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Id } from '../../../server/base/id.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import { publishAtSite } from '../../../server/offers/publishing/publish-at-site.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { signInSpace } from '../../support/journeys/sign-in-space.js'
import { accountOf, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'
import { patienceMs } from '../../support/patience.js'

const site = 'ville-de-lomme'

const here = useTown(readWordsHere, { reachable: true })

type Home = { readonly page: Page; readonly space: Locator; readonly wrong: string[]; readonly id: Id<'Account'> }

let people = 0

/** On the page of the town hall, each on a phone of theirs. */
async function signedIn(firstName: string): Promise<Home> {
  const email = `on-parle-${++people}@exemple.fr`
  const address = `${here.town.hosts.url}/demo/hosts/town-hall-space`
  const { page, wrong } = await visit(here.browser, address, { viewport: { width: 390, height: 844 } })
  const space = page.locator('coop-my-space')
  page.setDefaultTimeout(patienceMs)
  await signInSpace(space, here.town.server, { email, firstName })
  // The console tells of the code that wanted a first name, too.
  wrong.length = 0
  return { page, space, wrong, id: await accountOf(here.town, email) }
}

/** Of the first, asked for by the second, with a word. */
async function ask(giver: Id<'Account'>, taker: Id<'Account'>): Promise<void> {
  const { clock, database } = here.town.server.services
  const first = { communeCode: '59355', over15: true, rulesVersion: '2026-12' }
  const draft = { kind: 'lend' as const, title: 'Perceuse', description: '', category: 'tools', photos: [] }
  const today = dayOf(clock.now(), paris)
  const offer = await administer(database, (tx) =>
    publishAtSite({ tx, clock }, asPerson(giver), { site, draft, ...first }),
  )
  const wish = { from: addToDay(today, 8), to: addToDay(today, 10), words: 'Bonjour, c’est pour une étagère.' }
  await administer(database, (tx) =>
    askLoan({ tx, clock }, asPerson(taker), {
      ...{ ...wish, ...first, firstName: 'Théo', locale: 'fr', offer: offer.id, site },
    }),
  )
}

const field = ({ space }: Home) => space.getByRole('textbox', { name: /Votre message/ })
const bubbles = ({ space }: Home) => space.locator('.talk .bubble .text').allInnerTexts()

/** It stands there, is kept, and the next can be typed at once. */
async function say(home: Home, words: string): Promise<void> {
  await field(home).fill(words)
  await home.page.keyboard.press('Enter')
  await home.space.locator('.line', { hasText: words }).locator('time').waitFor()
  expect(await field(home).evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(true)
}

/** It is there while they look, without a press. */
async function reads(home: Home, words: string): Promise<void> {
  await home.space.locator('.talk .bubble', { hasText: words }).waitFor()
}

async function opens(home: Home, who: string): Promise<void> {
  await home.space
    .getByRole('button', { name: `Écrire à ${who}` })
    .first()
    .click()
  await field(home).waitFor()
}

test('two neighbours talk on the page of the town hall, and never leave it', async () => {
  const nadia = await signedIn('Nadia')
  const theo = await signedIn('Théo')
  await ask(nadia.id, theo.id)
  const at = nadia.page.url()
  await nadia.page.reload()
  await opens(nadia, 'Théo')
  await nadia.space.getByText('1 nouveau message').waitFor()
  expect(await axeViolations(nadia.page, 'coop-my-space')).toEqual([])
  await say(nadia, 'Bonjour Théo, oui bien sûr.')
  await say(nadia, 'Je vous mets aussi le coffret de forets.')

  await theo.page.reload()
  await theo.space.getByRole('button', { name: 'Bientôt' }).click()
  await opens(theo, 'Nadia')
  await theo.space.getByText('2 nouveaux messages').waitFor()
  await say(theo, 'Merci beaucoup !')
  await say(theo, 'Mardi vers 18 h, c’est possible ?')
  await reads(nadia, 'Mardi vers 18 h')
  await nadia.space.getByText('vu par Théo').waitFor()
  await say(nadia, 'Parfait, à mardi.')
  await reads(theo, 'Parfait, à mardi.')
  await say(theo, 'À mardi !')
  await reads(nadia, 'À mardi !')

  const said = [
    'Bonjour, c’est pour une étagère.',
    'Bonjour Théo, oui bien sûr.',
    'Je vous mets aussi le coffret de forets.',
    'Merci beaucoup !',
    'Mardi vers 18 h, c’est possible ?',
    'Parfait, à mardi.',
    'À mardi !',
  ]
  expect(await bubbles(nadia)).toEqual(said)
  expect(await bubbles(theo)).toEqual(said)
  for (const home of [nadia, theo]) {
    const foot = await home.space.locator('.composer').boundingBox()
    expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0))).toBe(844)
    expect(await axeViolations(home.page, 'coop-my-space')).toEqual([])
    expect(home.wrong).toEqual([])
  }
  expect(nadia.page.url()).toBe(at)
})
