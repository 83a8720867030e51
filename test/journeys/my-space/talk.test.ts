import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import { instantAt, paris } from '../../../server/base/local-time.js'
import {
  asksOnBoard,
  atTownHall,
  inTheWayAt,
  opensTalk,
  reads,
  says,
  townHall,
  type Neighbour,
} from '../../support/journeys/neighbours.js'
import { tabTo } from '../../support/journeys/spoken.js'
import { propose, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'

const here = useTown(readWordsHere, { reachable: true })

const title = 'Perceuse des voisins'

/** From the day two weeks ahead, for three days. */
async function choosesDays(sheet: Locator): Promise<void> {
  const page = sheet.page()
  await sheet.locator('.period td[tabindex="0"]').focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowRight', 'ArrowRight', 'Enter'])
    await page.keyboard.press(key)
  await sheet.getByRole('button', { name: 'Continuer' }).click()
}

const bubbles = ({ space }: Neighbour) => space.locator('.talk .bubble .text').allInnerTexts()
const part = ({ space }: Neighbour, name: string) => space.getByRole('button', { name }).first().press('Enter')
const card = ({ space }: Neighbour) => space.locator('.own-loan', { hasText: title })
const coming = ({ space }: Neighbour) => space.locator('.soon-one', { hasText: title })
const pressIn = (where: Locator, name: string) => where.getByRole('button', { name, exact: true }).click()

/** From where the focus is, by keyboard alone. */
async function comesToAndPresses({ page }: Neighbour, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

async function shutsTalk({ page, space }: Neighbour): Promise<void> {
  await page.keyboard.press('Escape')
  await space.locator('.talk').waitFor({ state: 'detached' })
}

test('two neighbours ask, agree, talk, lend and give back on the town hall’s pages, each on a phone of theirs, and never leave them', async () => {
  // She has no mouse, and he has a finger.
  const small = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const
  const nadia = await atTownHall(here, 'Nadia', small)
  const offer = await propose(here.town, nadia.id, { kind: 'lend', title })
  const phone = { viewport: { width: 390, height: 844 } }
  const theo = await asksOnBoard(here, { firstName: 'Théo', offer, chooses: choosesDays, ...phone })
  const space = (within: string) => theo.page.locator(within).getByRole('link', { name: 'Mon espace' }).click()
  await space('coop-offer-board .sheet .foot')

  // What is asked is there while she looks.
  await card(nadia).waitFor()
  await comesToAndPresses(nadia, /^button Écrire à Théo/)
  await nadia.space.getByText('1 nouveau message').waitFor()
  expect(await inTheWayAt(nadia)).toEqual([])
  expect(await says(nadia, 'Bonjour Théo, oui bien sûr.')).toBe(true)
  await part(theo, 'Bientôt')
  await opensTalk(theo, 'Nadia')
  await reads(theo, 'oui bien sûr')
  expect(await says(theo, 'Merci beaucoup !')).toBe(true)
  await reads(nadia, 'Merci beaucoup !')
  expect(await says(nadia, 'Je vous mets aussi le coffret de forets.')).toBe(true)
  await reads(theo, 'le coffret de forets')
  expect(await says(theo, 'Vers 18 h, c’est possible ?')).toBe(true)
  await reads(nadia, 'Vers 18 h')
  await nadia.space.getByText('vu par Théo').waitFor()
  const foot = await theo.space.locator('.composer').boundingBox()
  expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0))).toBe(844)

  // Her yes is a line of the talk, once it may not be taken back.
  await shutsTalk(nadia)
  await comesToAndPresses(nadia, /^button Accepter ces jours$/)
  await card(nadia).getByText('C’est accepté.').waitFor()
  const { clock, services } = here.town.server
  clock.set(addMs(clock.now(), 13_000))
  await theo.space.locator('.talk .did', { hasText: 'Nadia a dit oui' }).waitFor()
  await opensTalk(nadia, 'Théo')
  expect(await says(nadia, 'Parfait, à bientôt.')).toBe(true)
  await reads(theo, 'Parfait, à bientôt.')
  expect(await says(theo, 'À bientôt !')).toBe(true)
  await reads(nadia, 'À bientôt !')
  const [first = '', ...said] = await bubbles(nadia)
  expect(first).toContain(title)
  expect(said).toEqual([
    'Bonjour Théo, oui bien sûr.',
    'Merci beaucoup !',
    'Je vous mets aussi le coffret de forets.',
    'Vers 18 h, c’est possible ?',
    'Parfait, à bientôt.',
    'À bientôt !',
  ])
  expect(await bubbles(theo)).toEqual([first, ...said])
  expect(await inTheWayAt(nadia)).toEqual([])
  expect(await inTheWayAt(theo, 'coop-offer-board')).toEqual([])

  // The day comes: each says what changed hands, and the other confirms it, without a press to see it.
  const loan = services.database.reader
    .selectFrom('loan')
    .select(['from_day as from', 'status'])
    .where('title', '=', title)
  const { from } = await loan.executeTakeFirstOrThrow()
  if (from) clock.set(instantAt(from, '10:00', paris))
  for (const { page } of [nadia, theo]) await page.reload()
  await space('coop-offer-board .space-way')
  await part(nadia, 'Bientôt')
  await comesToAndPresses(nadia, /^button C’est remis…$/)
  expect(await inTheWayAt(nadia)).toEqual([])
  await comesToAndPresses(nadia, /^button Oui, c’est remis$/)
  await coming(nadia).getByText('C’est noté.').waitFor()
  await pressIn(card(theo), 'Oui, c’est fait')
  await card(theo).getByText('C’est noté.').waitFor()
  await part(theo, 'Bientôt')
  await pressIn(coming(theo), 'Je l’ai rendu…')
  expect(await inTheWayAt(theo, 'coop-offer-board')).toEqual([])
  await pressIn(coming(theo), 'Oui, c’est rendu')
  await part(nadia, 'À faire')
  await comesToAndPresses(nadia, /^button Oui, c’est rendu$/)
  await card(nadia).getByText('C’est noté.').waitFor()
  expect(await inTheWayAt(nadia)).toEqual([])
  await coming(theo).getByText('C’est rendu.').waitFor()
  await part(theo, 'À faire')
  await part(theo, 'Bientôt')
  await theo.space.getByText('Ce qui est fini').click()
  await theo.space.locator('.over', { hasText: title }).getByText('C’est rendu.').waitFor()

  expect(await loan.execute()).toEqual([{ from, status: 'returned' }])
  expect(nadia.page.url().replace(/#.*/, '')).toBe(townHall(here))
  expect(theo.page.url().replace(/#.*/, '')).toBe(townHall(here, 'town-hall'))
  // A browser whose clock is two weeks behind is told so once.
  expect([...nadia.wrong, ...theo.wrong].filter((line) => !/40[014]/.test(line))).toEqual([])
})
