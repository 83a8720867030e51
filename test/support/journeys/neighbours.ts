import type { Locator, Page } from 'playwright-core'
import type { Id } from '../../../server/base/id.js'
import { axeViolations } from './axe.js'
import { codeTo } from './booking.js'
import { magnified } from './magnified.js'
import { sayWhoOneIs } from './say-who.js'
import { signInSpace } from './sign-in-space.js'
import { sticksOut } from './sticks-out.js'
import { accountOf } from './talking-town.js'
import type { Here } from './use-town.js'
import { visit, type VisitOptions } from './visit.js'

/** A resident on a page of the town hall. */
export type Neighbour = {
  readonly page: Page
  /** What is theirs: in the page, or over it. */
  readonly space: Locator
  readonly wrong: string[]
  readonly id: Id<'Account'>
  readonly email: string
}

let people = 0
const newEmail = () => `entre-voisins-${++people}@exemple.fr`

export const townHall = ({ town }: Here, page = 'town-hall-space'): string => `${town.hosts.url}/demo/hosts/${page}`

/** Somebody new signs in on the page that holds what is theirs. */
export async function atTownHall(here: Here, firstName: string, options: VisitOptions = {}): Promise<Neighbour> {
  const email = newEmail()
  const { page, wrong } = await visit(here.browser, townHall(here), options)
  const space = page.locator('coop-my-space')
  await signInSpace(space, here.town.server, { email, firstName })
  // The console tells of the code that wanted a first name, too.
  wrong.length = 0
  return { page, space, wrong, email, id: await accountOf(here.town, email) }
}

type Asking = VisitOptions & {
  readonly firstName: string
  readonly offer: Id<'Offer'>
  /** What is chosen before one says who one is. */
  readonly chooses?: (sheet: Locator) => Promise<void>
}

/** Somebody new asks for an offer on the board, by the code of their mail, and is told that it was sent. */
export async function asksOnBoard(
  here: Here,
  { firstName, offer, chooses = () => Promise.resolve(), ...options }: Asking,
): Promise<Neighbour> {
  const email = newEmail()
  const { page, wrong } = await visit(here.browser, `${townHall(here, 'town-hall')}#offre-${offer}`, options)
  const sheet = page.locator('coop-offer-board .sheet')
  const comesTo = (state: string) => page.locator(`.sheet[data-state=${state}]`).waitFor()
  await comesTo('shown')
  await sheet.locator('[data-opens=ask]').click()
  await chooses(sheet)
  await comesTo('ask-words')
  await sayWhoOneIs(sheet, { firstName, email })
  await comesTo('ask-code')
  await sheet.getByLabel('Code à six chiffres').fill(await codeTo(here.town.server, email))
  await comesTo('ask-done')
  return { page, space: page.locator('coop-my-space'), wrong, email, id: await accountOf(here.town, email) }
}

/** What stands in somebody's way in the element, or makes it wider than its window: as it is, and magnified in the system's colours. */
export async function inTheWayAt({ page }: Pick<Neighbour, 'page'>, tag = 'coop-my-space'): Promise<string[]> {
  const look = async () => [...(await axeViolations(page, tag)), ...(await sticksOut(page, tag))]
  return [...(await look()), ...(await magnified(page, look))]
}

const field = ({ space }: Neighbour) => space.getByRole('textbox', { name: /^(Votre message|Dire merci)/ })

export async function opensTalk(home: Neighbour, who: string): Promise<void> {
  await home.space
    .getByRole('button', { name: `Écrire à ${who}` })
    .first()
    .press('Enter')
  await field(home).waitFor()
}

/** It stands there, is kept, and the next can be typed at once. */
export async function says(home: Neighbour, words: string): Promise<boolean> {
  await field(home).fill(words)
  await home.page.keyboard.press('Enter')
  await home.space.locator('.line', { hasText: words }).locator('time').waitFor()
  return field(home).evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)
}

/** It is there while they look, without a press. */
export const reads = ({ space }: Neighbour, words: string): Promise<void> =>
  space.locator('.talk .bubble', { hasText: words }).waitFor()
