import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { staffPath } from '../../../server/repairs/appointments/links.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { inTheWay } from '../../support/journeys/loan-visit.js'
import { signInSpace } from '../../support/journeys/sign-in-space.js'
import { plain } from '../../support/journeys/spoken.js'
import { accountOf, bookRepair, readWordsHere } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const site = 'ville-de-lomme'
/** It has one of the demonstration's staff. */
const repairer = 'les-rayons-du-marais'
const malik = 'malik@rayons.example'

const here = useTown(readWordsHere, { reachable: true })

const field = (page: Page) => page.getByRole('textbox', { name: /Votre message/ })

/** It stands there, is kept, and the next can be typed at once. */
async function say(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await page.keyboard.press('Enter')
  await page.locator('.line', { hasText: words }).locator('time').waitFor()
  expect(await field(page).evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(true)
}

const phone = { viewport: { width: 390, height: 844 } }

test('a cyclist writes to a workshop from the page of the town; one of its staff answers from the link of a mail, by name', async () => {
  const email = 'alma.ecrit@exemple.fr'
  const address = `${here.town.hosts.url}/demo/hosts/town-hall-space`
  const alma = await visit(here.browser, address, phone)
  const space = alma.page.locator('coop-my-space')
  await signInSpace(space, here.town.server, { email, firstName: 'Alma' })
  alma.wrong.length = 0
  const id = await bookRepair(here.town, email, repairer)
  await alma.page.reload()
  await space.getByRole('button', { name: 'Bientôt' }).click()
  await space.getByRole('button', { name: 'Écrire aux Rayons du Marais' }).press('Enter')
  await say(alma.page, 'Mon vélo est-il prêt ?')
  expect(await axeViolations(alma.page, 'coop-my-space')).toEqual([])

  const { hmac } = here.town.server.services
  const linked = { appointment: { id }, site: { slug: site } }
  const path = staffPath(hmac, linked, { account: await accountOf(here.town, malik), mark: undefined })
  const workshop = await visit(here.browser, here.town.server.url + path, phone)
  await workshop.page.getByText('Mon vélo est-il prêt ?').waitFor()
  await say(workshop.page, 'Demain midi.')
  expect(await inTheWay(workshop.page)).toEqual([])
  await alma.page.bringToFront()
  await space.locator('.talk .bubble', { hasText: 'Demain midi.' }).waitFor()

  const who = space.locator('.talk .bubble', { hasText: 'Demain midi.' }).locator('.who')
  expect(plain(await who.innerText())).toBe('Malik, des Rayons du Marais')
  await alma.page.setViewportSize({ width: 320, height: 568 })
  expect(await axeViolations(alma.page, 'coop-my-space')).toEqual([])
  expect([alma.page.url().replace(/#.*/, ''), ...alma.wrong, ...workshop.wrong]).toEqual([address])
})

test('the link of a mail that stops its mails leads to a button, which says so and takes it back', async () => {
  const email = 'alma.se-tait@exemple.fr'
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/town-hall-space`, phone)
  await signInSpace(page.locator('coop-my-space'), here.town.server, { email, firstName: 'Alma' })
  const id = await bookRepair(here.town, email, repairer)
  const linked = { appointment: { id }, site: { slug: site } }
  const account = await accountOf(here.town, malik)
  const path = staffPath(here.town.server.services.hmac, linked, { account, mark: undefined })
  const workshop = await visit(here.browser, `${here.town.server.url}${path}?mails`, phone)
  const stop = workshop.page.getByRole('button', { name: 'Ne plus recevoir d’e-mail de cette conversation' })
  const again = workshop.page.getByRole('button', { name: 'Recevoir de nouveau ces e-mails' })

  await stop.waitFor()
  await expect.poll(() => stop.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(true)
  await workshop.page.keyboard.press('Enter')
  await workshop.page.getByText('Vous ne recevez plus d’e-mail de cette conversation.').waitFor()
  await workshop.page.reload()
  await again.press('Enter')
  await stop.waitFor()
  expect(workshop.wrong).toEqual([])
})
