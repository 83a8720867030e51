import { expect, test } from 'vitest'
import { atTownHall, opensTalk, says, townHall } from '../../support/journeys/neighbours.js'
import { askNeighbour, propose, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'

const here = useTown(readWordsHere, { reachable: true })

test('how many words are unread is told to a page that listens to nothing, by the tab that does', async () => {
  const nadia = await atTownHall(here, 'Nadia')
  const theo = await atTownHall(here, 'Théo')
  const offer = await propose(here.town, nadia.id, { kind: 'lend', title: 'Perceuse' })
  await askNeighbour(here.town, offer, { taker: theo.id, firstName: 'Théo', words: 'Bonjour' })
  const board = await nadia.page.context().newPage()
  const listening: string[] = []
  board.on('request', (request) => {
    if (request.url().endsWith('/live')) listening.push(request.url())
  })
  // Nothing is asked by the clock.
  await board.addInitScript(() => {
    Object.assign(window, { setInterval: () => 0 })
  })
  await board.goto(townHall(here, 'town-hall'))
  const way = board.locator('coop-offer-board .space-way')
  await way.getByRole('link').waitFor()
  await theo.page.reload()
  await theo.space.getByRole('button', { name: 'Bientôt' }).click()
  await opensTalk(theo, 'Nadia')

  expect(await says(theo, 'Je peux passer jeudi.')).toBe(true)

  await way.locator('.count', { hasText: '1' }).waitFor()
  expect(listening).toEqual([])
})
