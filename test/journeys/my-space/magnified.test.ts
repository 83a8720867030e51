import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { brokenWords } from '../../support/journeys/broken-words.js'
import { isAtItsPoint, isSeen } from '../../support/journeys/in-sight.js'
import { atTownHall, inTheWayAt, opensTalk, says, townHall, type Neighbour } from '../../support/journeys/neighbours.js'
import { sticksOut } from '../../support/journeys/sticks-out.js'
import { askNeighbour, propose, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'
import { drawn } from '../../support/journeys/visit.js'

const here = useTown(readWordsHere, { reachable: true })

/** A screen of 1,280 by 1,024 at 400 %, as WCAG 1.4.10 means it. */
const magnified = { viewport: { width: 320, height: 256 } }

/** Nadia is asked for her ladder by a neighbour, and looks at what is hers. */
async function askedNadia(): Promise<Neighbour> {
  const nadia = await atTownHall(here, 'Nadia', magnified)
  const alma = await atTownHall(here, 'Marie-Bernadette')
  const offer = await propose(here.town, nadia.id, { kind: 'lend', title: 'Échelle télescopique de quatre mètres' })
  const words = 'Bonjour, ce serait pour tailler la haie de ma mère, qui ne monte plus. Je la rapporte propre.'
  await askNeighbour(here.town, offer, { taker: alma.id, firstName: 'Marie-Bernadette', words })
  await nadia.space.locator('.own-loan', { hasText: 'Échelle' }).waitFor()
  return nadia
}

/** Cut, hidden, over something else, or wider than the screen. */
async function amiss({ page }: Neighbour): Promise<string[]> {
  await drawn(page)
  return [...(await brokenWords(page, 'coop-my-space')), ...(await sticksOut(page, 'coop-my-space'))]
}

/** What had the focus and could not be seen, of so many presses of Tab. */
async function unseenByTab(page: Page, presses: number): Promise<string[]> {
  const unseen: string[] = []
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab')
    const focused = page.locator('coop-my-space :focus').last()
    if ((await focused.count()) > 0 && !(await focused.evaluate(isSeen)))
      unseen.push(await focused.evaluate(({ outerHTML }) => outerHTML.slice(0, 120)))
  }
  return unseen
}

test('at 400 % what waits is answered with nothing cut, and the focus is in sight', async () => {
  const nadia = await askedNadia()
  const card = nadia.space.locator('.own-loan', { hasText: 'Échelle' })
  expect(await amiss(nadia)).toEqual([])
  expect(await unseenByTab(nadia.page, 30)).toEqual([])

  await card.getByRole('button', { name: 'Autres jours…' }).click()
  await card.locator('[role=grid]').first().waitFor()
  expect(await amiss(nadia)).toEqual([])
  await card.getByRole('button', { name: 'Revenir' }).click()
  await card.getByRole('button', { name: 'Refuser…' }).click()
  expect(await amiss(nadia)).toEqual([])
  await card.getByRole('button', { name: 'Revenir sans refuser' }).click()
  await card.getByRole('button', { name: 'Accepter ces jours' }).click()
  await card.getByText('C’est accepté.').waitFor()

  expect(await amiss(nadia)).toEqual([])
  expect(await inTheWayAt(nadia)).toEqual([])
})

test('at 400 % one reads and writes in a talk: nothing lies over what is said, and the field is there to be typed in', async () => {
  const nadia = await askedNadia()
  await opensTalk(nadia, 'Marie-Bernadette')
  const { page, space } = nadia
  const said = space.locator('.talk .bubble .text').first()
  await said.scrollIntoViewIfNeeded()
  expect(await said.evaluate(isAtItsPoint)).toBe(true)
  expect(await amiss(nadia)).toEqual([])

  const words = 'Bonjour, bien sûr. Elle est lourde : venez à deux, ou je vous l’apporte samedi matin avec la remorque.'
  expect(await says(nadia, words)).toBe(true)
  const field = space.getByRole('textbox', { name: /^Votre message/ })
  expect(await field.evaluate(isSeen)).toBe(true)
  const own = space.locator('.talk .bubble.mine .text').last()
  await own.scrollIntoViewIfNeeded()
  expect(await own.evaluate(isAtItsPoint)).toBe(true)
  expect(await unseenByTab(page, 14)).toEqual([])
  expect(await amiss(nadia)).toEqual([])
  expect(await inTheWayAt(nadia)).toEqual([])
})

test('at 400 % what is theirs opens over the board, with its title and its way back in sight', async () => {
  const nadia = await askedNadia()
  const { page } = nadia
  await page.goto(townHall(here, 'town-hall'))
  await page.locator('coop-offer-board .space-way').getByRole('link', { name: 'Mon espace' }).press('Enter')
  const sheet = page.locator('coop-space-sheet')
  await sheet.locator('.own-loan', { hasText: 'Échelle' }).waitFor()

  expect(await sheet.getByRole('heading', { name: 'Mon espace' }).evaluate(isSeen)).toBe(true)
  expect(await sheet.getByRole('button', { name: 'Fermer' }).first().evaluate(isAtItsPoint)).toBe(true)
  expect(await sheet.evaluate((each) => each.shadowRoot!.querySelector('dialog')!.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await inTheWayAt(nadia, 'coop-offer-board')).toEqual([])
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
})
