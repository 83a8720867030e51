import { expect, test } from 'vitest'
import type { Id } from '../../../server/base/id.js'
import { loanPath } from '../../../server/loans/index.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { atTownHall, inTheWayAt, opensTalk, says, type Neighbour } from '../../support/journeys/neighbours.js'
import { askNeighbour, propose, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const site = 'ville-de-lomme'
const phone = { viewport: { width: 390, height: 844 } }

const here = useTown(readWordsHere, { reachable: true })

type Two = { readonly nadia: Neighbour; readonly theo: Neighbour; readonly id: Id<'Loan'> }

/** Each on a phone of theirs, on the page of the town hall, where Théo has asked for what Nadia lends. */
async function twoNeighbours(title: string): Promise<Two> {
  const nadia = await atTownHall(here, 'Nadia', phone)
  const theo = await atTownHall(here, 'Théo', phone)
  const offer = await propose(here.town, nadia.id, { kind: 'lend', title })
  const id = await askNeighbour(here.town, offer, { taker: theo.id, firstName: 'Théo', words: 'Bonjour.' })
  for (const { page } of [nadia, theo]) await page.reload()
  await theo.space.getByRole('button', { name: 'Bientôt' }).click()
  return { nadia, theo, id }
}

test('how much is unread stands beside what opens a talk, until it was read', async () => {
  const { nadia, theo } = await twoNeighbours('Perceuse non lue')
  await opensTalk(nadia, 'Théo')
  await says(nadia, 'Bonjour Théo, oui bien sûr.')
  await says(nadia, 'Je vous mets aussi le coffret de forets.')

  await theo.space.getByRole('button', { name: /Écrire à Nadia \(Perceuse non lue\) ?, 2 messages non lus/ }).waitFor()
  expect(await inTheWayAt(theo)).toEqual([])
  await opensTalk(theo, 'Nadia')
  await theo.space.getByText('2 nouveaux messages').waitFor()
  await theo.page.keyboard.press('Escape')
  await theo.space.getByRole('button', { name: 'Écrire à Nadia (Perceuse non lue)', exact: true }).waitFor()
})

test('who wants to hear no more of a neighbour says so in the talk; the other sees it at once, and again that it is taken back', async () => {
  const { nadia, theo } = await twoNeighbours('Ponceuse')
  await opensTalk(nadia, 'Théo')
  await opensTalk(theo, 'Nadia')

  await nadia.space.getByText('Régler, signaler').press('Enter')
  await nadia.space.getByRole('button', { name: 'Ne plus rien recevoir de Théo…' }).press('Enter')
  await nadia.space.getByRole('button', { name: 'Oui, ne plus rien recevoir' }).press('Enter')
  await nadia.space.getByText('Théo ne peut plus vous écrire.').waitFor()
  await theo.page.bringToFront()
  await theo.space.getByText('Nadia ne souhaite plus recevoir de messages de vous.').waitFor()
  await theo.space.locator('#talk-say').waitFor({ state: 'detached' })
  for (const home of [nadia, theo]) {
    await home.page.setViewportSize({ width: 320, height: 568 })
    expect(await inTheWayAt(home)).toEqual([])
  }

  await nadia.space.getByRole('button', { name: 'Laisser Théo m’écrire à nouveau' }).press('Enter')
  await nadia.space.getByText('Théo peut de nouveau vous écrire.').waitFor()
  await theo.space.locator('#talk-say').waitFor()
  expect([...nadia.wrong, ...theo.wrong]).toEqual([])
})

test('a telephone number among the words is pressed on our own page, and is words on that of the town', async () => {
  const { nadia, id } = await twoNeighbours('Escabeau')
  await opensTalk(nadia, 'Théo')
  await says(nadia, 'Appelez-moi au 06 12 34 56 78, le 12.03.2027 au plus tard.')
  const path = loanPath(here.town.server.services.hmac, { id, site: { slug: site }, mark: undefined }, 'taker')
  const ours = await visit(here.browser, here.town.server.url + path, phone)
  const number = ours.page.locator('coop-talk .bubble', { hasText: 'Appelez-moi' }).getByRole('link')

  await number.waitFor()
  expect(await number.getAttribute('href')).toBe('tel:0612345678')
  expect(await number.innerText()).toBe('06 12 34 56 78')
  expect(await axeViolations(ours.page, 'coop-talk')).toEqual([])
  expect(await nadia.space.locator('.talk .bubble a').count()).toBe(0)
  expect([...nadia.wrong, ...ours.wrong]).toEqual([])
})
