import { expect, test } from 'vitest'
import { addressOf } from '../../../demo/town/give-addresses.js'
import { allDone } from '../../support/followed.js'
import { inTheWayAt, townHall } from '../../support/journeys/neighbours.js'
import { comeBackToSpace } from '../../support/journeys/sign-in-space.js'
import { plain, tabTo } from '../../support/journeys/spoken.js'
import { accountOf, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'
import { AtDesk } from '../../support/roles/at-desk.js'

const here = useTown(readWordsHere, { reachable: true })

/** In the demonstration Mehdi has it from a library of things, and is late. */
const mehdi = { firstName: 'Mehdi', email: addressOf('Mehdi') }
const yasmine = 'yasmine@etagere.example'
const title = 'Appareil à raclette'

test('who is late with a thing of a place says on the town hall’s page that it is back, which ends nothing, and the desk takes it back', async () => {
  const { server } = here.town
  const small = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const
  const { page, wrong } = await visit(here.browser, townHall(here), small)
  const space = page.locator('coop-my-space')
  await comeBackToSpace(space, server, mehdi)
  const taker = await accountOf(here.town, mehdi.email)
  const loan = () =>
    server.services.database.reader
      .selectFrom('loan')
      .select(['status', 'said', 'brought_at as broughtAt'])
      .where('taker_id', '=', taker)
      .where('title', 'like', `${title}%`)
      .executeTakeFirstOrThrow()

  // Late comes first, and when the place opens next, with no agenda of days gone.
  const card = space.locator('.own-loan', { hasText: title })
  expect(plain(await card.innerText())).toMatch(/^C’était à rendre le .*Le lieu est ouvert /)
  expect(await inTheWayAt({ page })).toEqual([])
  await tabTo(page, /^button Je l’ai rendu…/)
  await page.keyboard.press('Enter')
  await card.getByText('le vérifie et le note').waitFor()
  expect(await inTheWayAt({ page })).toEqual([])
  await tabTo(page, /^button Oui, je l’ai rendu/)
  await page.keyboard.press('Enter')
  await card.locator('.told:focus', { hasText: 'note le retour' }).waitFor()
  expect(await inTheWayAt({ page })).toEqual([])
  expect(await loan()).toMatchObject({ status: 'out', said: null, broughtAt: server.clock.now() })

  await space.getByRole('button', { name: 'Bientôt', exact: true }).press('Enter')
  const coming = space.locator('.soon-one', { hasText: title })
  await coming.getByText('Vous l’avez dit rendu : à vérifier par L’Étagère').waitFor()
  expect(await coming.getByRole('button', { name: /rendu/ }).count()).toBe(0)
  expect(await inTheWayAt({ page })).toEqual([])

  await allDone(server.services)
  expect(server.mails.to(yasmine).map(({ subject }) => plain(subject))).toContain(
    'Mehdi dit l’avoir rapporté : Appareil à raclette, huit personnes',
  )
  const room = { path: '/bureau#/loans/member/letagere' }
  const desk = await AtDesk.open(here.browser, { server, email: yasmine }, room)
  await desk.signIn()
  await desk.page.getByLabel('Montrer').selectOption('late')
  const row = desk.page.getByRole('link', { name: /Appareil à raclette.*Mehdi/ })
  await row.first().waitFor()
  await desk.page.getByText('Dit rendu, à vérifier').first().waitFor()
  for (const height of [700, 256]) {
    await desk.page.setViewportSize({ width: 320, height })
    expect(await desk.look('room')).toEqual([])
  }
  await row.first().click()
  await desk.page.getByRole('button', { name: 'C’est rendu…' }).click()
  await desk.page.getByRole('button', { name: 'C’est rendu', exact: true }).click()
  await desk.page.getByText(/^Rendu\s: Appareil à raclette.*Mehdi/).waitFor()
  expect(await desk.look('room')).toEqual([])

  // It is known on his phone, without a press.
  await coming.waitFor({ state: 'detached' })
  await space.getByText('Ce qui est fini').click()
  await space.locator('.over .own-loan', { hasText: title }).getByText('C’est rendu.').waitFor()
  expect(await loan()).toMatchObject({ status: 'returned' })
  expect(page.url().replace(/#.*/, '')).toBe(townHall(here))
  expect([...wrong, ...desk.complaints]).toEqual([])
})
