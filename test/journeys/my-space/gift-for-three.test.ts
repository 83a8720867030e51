import { expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import { allDone } from '../../support/followed.js'
import { asksOnBoard, atTownHall, inTheWayAt, townHall, type Neighbour } from '../../support/journeys/neighbours.js'
import { focusedName, plain, press, tabTo } from '../../support/journeys/spoken.js'
import { propose, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'

const here = useTown(readWordsHere, { reachable: true })

const title = 'Fauteuil de lecture'
const phone = { viewport: { width: 390, height: 844 } }

/** How their request stands, in what is theirs over the page where they asked. */
async function looksAtTheirs({ page, space }: Neighbour): Promise<void> {
  await page.locator('coop-offer-board .sheet .foot').getByRole('link', { name: 'Mon espace' }).press('Enter')
  await space.getByRole('button', { name: 'Bientôt', exact: true }).click()
  await space.locator('.soon-one', { hasText: title }).getByText('Demande envoyée').waitFor()
}

const isTold = ({ space }: Neighbour, how: string) =>
  space.locator('.soon-one', { hasText: title }).getByText(how).waitFor()

test('a gift that three ask for on the board goes to one, by keyboard on a small dark screen; the others are told kindly; nobody leaves the page', async () => {
  const small = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const
  const odette = await atTownHall(here, 'Odette', small)
  const offer = await propose(here.town, odette.id, { kind: 'give', title })
  const asking: Neighbour[] = []
  for (const firstName of ['Alma', 'Bruno', 'Chloé']) {
    const neighbour = await asksOnBoard(here, { firstName, offer, ...phone })
    await looksAtTheirs(neighbour)
    asking.push(neighbour)
  }
  const [alma, bruno, chloe] = asking
  if (!alma || !bruno || !chloe) throw new Error('nobody came')

  // It grew while she looked, and is still one card, with one choice and one button that names who is chosen.
  const card = odette.space.locator('.own-loan', { hasText: title })
  await card.getByText('3 personnes le voudraient').waitFor()
  expect(await card.count()).toBe(1)
  const choices = await card
    .getByRole('radio')
    .evaluateAll((all) => all.map((each) => each.closest('label')?.querySelector('strong')?.innerText))
  expect(choices).toEqual(['Alma', 'Bruno', 'Chloé', 'Laisser le hasard choisir'])
  await tabTo(odette.page, /^radio Alma/)
  expect(await press(odette.page, 'ArrowDown')).toMatch(/^radio Bruno/)
  expect(await card.getByRole('button', { name: /^Donner/ }).count()).toBe(1)
  expect(await inTheWayAt(odette)).toEqual([])
  await tabTo(odette.page, /^button Donner à Bruno$/)
  await odette.page.keyboard.press('Enter')
  await card.getByText('C’est accepté. Bruno ne le sait pas encore').waitFor()
  await expect.poll(() => focusedName(odette.page)).toMatch(/^status/)
  expect(await inTheWayAt(odette)).toEqual([])

  const { clock, mails, services } = here.town.server
  clock.set(addMs(clock.now(), 13_000))
  await isTold(bruno, 'C’est d’accord avec Odette.')
  await isTold(alma, 'Promis à quelqu’un d’autre : votre demande garde sa place.')
  await isTold(chloe, 'Promis à quelqu’un d’autre : votre demande garde sa place.')
  await allDone(services)
  expect(asking.map(({ email }) => plain(mails.to(email).at(-1)?.subject ?? ''))).toEqual([
    `Promis à quelqu’un d’autre : ${title}`,
    `C’est oui : ${title}`,
    `Promis à quelqu’un d’autre : ${title}`,
  ])
  for (const neighbour of asking) {
    expect(await inTheWayAt(neighbour, 'coop-offer-board')).toEqual([])
    expect(neighbour.page.url().replace(/#.*/, '')).toBe(townHall(here, 'town-hall'))
  }
  expect(odette.page.url().replace(/#.*/, '')).toBe(townHall(here))
  expect(odette.wrong).toEqual([])
})
