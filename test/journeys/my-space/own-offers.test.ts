import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { publishAtSite } from '../../../server/offers/publishing/publish-at-site.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { codeTo } from '../../support/journeys/booking.js'
import { holdBack } from '../../support/journeys/hold-back.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'
import { decide, network } from '../../support/moderation/deciding.js'
import { patienceMs } from '../../support/patience.js'

const here = useTown(undefined, { reachable: true })
const phone = { width: 390, height: 844 }

type Home = { readonly page: Page; readonly space: Locator; readonly wrong: string[]; readonly email: string }

let people = 0

/** Somebody new signs in where they find what is theirs. */
async function signedIn(address: string, viewport = phone): Promise<Home> {
  const email = `chez-moi-${++people}@exemple.fr`
  const { page, wrong } = await visit(here.browser, address, { viewport })
  const space = page.locator('coop-my-space')
  page.setDefaultTimeout(patienceMs)
  await space.getByLabel('E‑mail').fill(email)
  await space.getByRole('button', { name: 'Recevoir le code' }).click()
  await space.getByLabel('Code à six chiffres').fill(await codeTo(here.town.server, email))
  await space.getByLabel('Prénom').fill('Samira')
  await space.getByRole('button', { name: 'Continuer' }).click()
  await space.getByText('Bonjour Samira').waitFor()
  return { page, space, wrong, email }
}

/** Published on the site of a town, until a day so many days ahead. */
async function publish(email: string, title: string, { site = 'ville-de-lomme', days = 60 } = {}): Promise<string> {
  const { clock, database } = here.town.server.services
  const { id } = await database.reader
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const until = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const draft = { kind: 'give' as const, title, description: '', category: 'tools', photos: [], until }
  const offer = await administer(database, (tx) =>
    publishAtSite({ tx, clock }, asPerson(toId(id)), {
      site,
      draft,
      communeCode: '59355',
      over15: true,
      rulesVersion: '2026-12',
    }),
  )
  return offer.id
}

const townHall = () => `${here.town.hosts.url}/demo/hosts/town-hall-space`
const openPart = (space: Locator, name: string) => space.getByRole('button', { name, exact: true }).click()
const rowOf = (space: Locator, title: string) => space.locator('.own-offer', { hasText: title })

test('a resident renews, pauses and gives away what is theirs, on a phone, from the page of the town hall', async () => {
  const { page, space, wrong, email } = await signedIn(townHall())
  await space.getByText('Rien en cours pour l’instant').waitFor()
  expect(await axeViolations(page, 'coop-my-space')).toEqual([])
  await publish(email, 'Petit bureau', { days: 3 })
  await publish(email, 'Boutures de pothos')
  await publish(email, 'Vu ailleurs', { site: 'lille' })
  await page.reload()
  const desk = rowOf(space, 'Petit bureau')
  const cuttings = rowOf(space, 'Boutures de pothos')
  await desk.waitFor()

  expect(await space.locator('[id=waiting]').innerText()).toBe('À voir d’abord')
  await desk.getByRole('button', { name: /^Prolonger/ }).click()
  await desk.getByText('C’est fait').waitFor()
  await openPart(space, 'Mes offres')
  await cuttings.getByRole('button', { name: /^Mettre en pause/ }).click()
  await cuttings.getByText('En pause', { exact: true }).waitFor()
  expect(await axeViolations(page, 'coop-my-space')).toEqual([])
  await desk.getByRole('button', { name: /^C’est donné/ }).click()
  await desk.getByRole('button', { name: 'Oui, c’est donné' }).click()
  await desk.getByText('C’est noté').waitFor()

  expect(await space.locator('[id=waiting]').count()).toBe(0)
  expect(await space.locator('.root').innerText()).not.toContain('Vu ailleurs')
  await page.reload()
  await cuttings.getByText('En pause', { exact: true }).waitFor()
  await openPart(space, 'Moi')
  await space.getByRole('button', { name: 'Me déconnecter' }).click()
  await space.getByText('ce navigateur ne vous connaît plus').waitFor()
  expect(await space.locator('.root').innerText()).not.toContain(email)
  // The code was right and the first name was missing, which the browser writes down as it is told.
  expect(wrong.filter((line) => !line.includes('400'))).toEqual([])
})

test('our page shows what is theirs on all sites, hides it all while they are away, and nothing of anybody else’s', async () => {
  const other = await signedIn(`${here.town.server.url}/moi`)
  await publish(other.email, 'À quelqu’un d’autre')
  const { page, space, email } = await signedIn(`${here.town.server.url}/moi`)
  await publish(email, 'Échelle de Lomme')
  await publish(email, 'Tente de Lille', { site: 'lille' })
  await page.reload()
  await openPart(space, 'Mes offres')
  await rowOf(space, 'Échelle de Lomme').waitFor()

  expect(await space.locator('.root').innerText()).toMatch(/Tente de Lille[^]*Proposé sur le site «/)
  expect(await space.locator('.root').innerText()).not.toContain('À quelqu’un d’autre')
  await space.getByRole('button', { name: 'Tout cacher pendant mon absence' }).click()
  await space.getByText('plus personne ne voit ce que vous proposez').waitFor()
  expect(await rowOf(space, 'Tente de Lille').innerText()).toContain('Cachée pendant votre absence')
  expect(await axeViolations(page)).toEqual([])
  await space.getByRole('button', { name: 'Je suis de retour' }).click()
  await space.getByText('de nouveau dans les listes').waitFor()
  expect(await rowOf(space, 'Tente de Lille').innerText()).toContain('En ligne')
})

test('what a moderator asks to change says so first, is changed there, and a copy of it published in the same form', async () => {
  const { server } = here.town
  const { page, space, wrong, email } = await signedIn(`${server.url}/moi`)
  const id = await publish(email, 'Tente de Lille', { site: 'lille' })
  await decide(server, network, { id, does: 'ask', reason: 'other', words: 'Dites combien de places.' })
  await page.reload()
  const sheet = space.locator('dialog')
  const title = sheet.getByLabel('Titre')

  const asked = rowOf(space, 'Tente de Lille')
  await asked.getByText('On vous demande de la modifier').waitFor()
  expect(await asked.innerText()).toContain('Dites combien de places.')
  expect(await asked.getByRole('button').first().innerText()).toBe('Modifier')
  expect(await axeViolations(page)).toEqual([])
  await space.getByRole('button', { name: 'Modifier Tente de Lille' }).click()
  await title.fill('Tente de trois places')
  await sheet.getByRole('button', { name: 'Continuer' }).click()
  await sheet.getByRole('button', { name: 'Enregistrer' }).click()
  await sheet.getByText('C’est enregistré').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await rowOf(space, 'Tente de trois places').getByText('Vous l’avez modifiée : elle attend d’être relue.').waitFor()
  expect(await rowOf(space, 'Tente de Lille').count()).toBe(0)
  await decide(server, network, { id, does: 'show' })
  await page.reload()
  await openPart(space, 'Mes offres')
  await rowOf(space, 'Tente de trois places').getByText('En ligne', { exact: true }).waitFor()

  // What the account knows comes late: who presses before is asked for nothing, and it is sent.
  const accountsMe = holdBack(page, /accounts\.me/)
  await space.getByRole('button', { name: 'Publier une copie Tente de trois places' }).click()
  await title.fill('Seconde tente')
  await sheet.getByRole('button', { name: 'Continuer' }).click()
  await accountsMe.held
  await sheet.getByRole('button', { name: 'Publier' }).click()
  accountsMe.free()
  await sheet.locator('[data-state=publish-done]').or(sheet.getByText('En ligne')).first().waitFor()
  await page.keyboard.press('Escape')
  await rowOf(space, 'Seconde tente').waitFor()
  expect(await rowOf(space, 'Tente de trois places').count()).toBe(1)
  // Of who is new the first name is asked, by a refusal.
  expect(wrong.filter((line) => !line.includes('400'))).toEqual([])
})

test.each([
  ['320 px wide', { width: 320, height: 700 }],
  ['at 400 % of 1280 px', { width: 320, height: 256 }],
])('nothing is cut off or pushed out, %s', async (_how, viewport) => {
  const { page, space, email } = await signedIn(townHall(), viewport)
  await publish(email, 'Un-titre-sans-un-seul-blanc-et-beaucoup-trop-long-pour-cet-écran', { days: 2 })
  await page.reload()
  await space.locator('.own-offer').waitFor()

  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  const out = await space.evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.root *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth && !each.matches('.unseen'))
      .map((each) => each.className || each.localName),
  )

  expect([wide, out]).toEqual([320, []])
})

test('everything is reached and done by the keyboard', async () => {
  const { page, space, email } = await signedIn(townHall())
  await publish(email, 'Boutures de pothos')
  await page.reload()
  await openPart(space, 'Mes offres')
  await space.locator('.own-offer').waitFor()
  const focused = () =>
    page.evaluate(() => document.querySelector('coop-my-space')?.shadowRoot?.activeElement?.textContent)
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (name.test((await focused()) ?? '')) return
    }
    throw new Error(`${name} is not reached by Tab`)
  }

  await tabTo(/Mettre en pause/)
  await page.keyboard.press('Enter')
  await expect.poll(focused).toMatch(/C’est fait/)
  await tabTo(/Retirer…/)
  await page.keyboard.press('Enter')
  await expect.poll(focused).toMatch(/Garder l’offre/)
  await page.keyboard.press('Enter')
  await expect.poll(focused).toMatch(/Retirer…/)
})
