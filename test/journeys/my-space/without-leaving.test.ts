import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { asPerson, onTheSideOf } from '../../../demo/town/acting.js'
import { newId } from '../../../server/base/id.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import { changeLoan } from '../../../server/loans/acts/change-loan.js'
import { changeSite } from '../../../server/sites/index.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { signInSpace } from '../../support/journeys/sign-in-space.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'
import { patienceMs } from '../../support/patience.js'
import { version } from '../../support/sources.js'
import { frenchRules } from '../../../widgets/words/moderation/rules.strings.js'

const here = useTown(undefined, { reachable: true })
const site = 'ville-de-lomme'

const townHall = (page = 'town-hall') => `${here.town.hosts.url}/demo/hosts/${page}`
const ourSpace = () => `${here.town.server.url}/s/${site}/moi`

let people = 0

async function signIn(space: Locator, firstName: string): Promise<string> {
  const email = `sans-quitter-${++people}@exemple.fr`
  await signInSpace(space, here.town.server, { email, firstName })
  return email
}

/** Somebody new, who has signed in on the page of the town hall that holds what is theirs. */
async function resident(firstName: string, options: Parameters<typeof visit>[2] = {}) {
  const visitor = await visit(here.browser, townHall('town-hall-space'), options)
  const email = await signIn(visitor.page.locator('coop-my-space'), firstName)
  visitor.wrong.length = 0
  return { ...visitor, email }
}

/** The town's clock stands still while the test goes on: a browser is told its time again, and what is gone is gone. */
const complaints = (wrong: readonly string[]) => wrong.filter((line) => !/40[14]/.test(line))
const way = (page: Page) => page.locator('coop-offer-board .space-way').getByRole('link', { name: 'Mon espace' })
/** The innermost: our page of the board is a panel itself. */
const question = (page: Page) => page.locator('main .panel', { hasText: 'Continuer en tant que' }).last()
const kept = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

test.each([
  ['a phone', { viewport: { width: 320, height: 640 } }],
  ['a dark desk', { colorScheme: 'dark' as const }],
])('« Mon espace » opens over the page of the town hall, which is never left: on %s', async (_on, options) => {
  const { page, wrong } = await resident('Samira', options)
  await page.goto(townHall())
  const sheet = page.locator('coop-space-sheet')

  await way(page).press('Enter')
  await sheet.getByText('Bonjour Samira').waitFor()

  expect(page.url()).toBe(townHall())
  expect(await sheet.getByRole('heading', { name: 'Mon espace' }).evaluate((title) => title.matches(':focus'))).toBe(
    true,
  )
  expect(await sheet.getByRole('heading', { name: 'Mon espace' }).count()).toBe(1)
  expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await sheet.getByRole('button', { name: 'Moi', exact: true }).click()
  await sheet.getByRole('button', { name: 'Me déconnecter' }).click()
  await sheet.getByText('ce navigateur ne vous connaît plus').waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await way(page).waitFor({ state: 'detached' })
  expect(complaints(wrong)).toEqual([])
})

test('a site that has named a page of its own for it is led to there', async () => {
  const { clock, services, url } = here.town.server
  const opening = `${url}/trpc/sites.open?input=${encodeURIComponent(JSON.stringify({ site }))}`
  const told = async () => (await (await fetch(opening)).text()).includes('"space":')
  // The answer that is kept is dropped once the change is followed.
  const named = async (spacePage: string) => {
    await administer(services.database, (tx) => changeSite({ tx, clock }, site, { spacePage }))
    await expect.poll(told, { timeout: patienceMs }).toBe(spacePage !== '')
  }
  await named(townHall('town-hall-space'))
  try {
    const { page } = await resident('Louis')
    await page.goto(townHall())
    await way(page).click()
    await page.waitForURL(townHall('town-hall-space'))
    await page.getByText('Bonjour Louis').waitFor()

    // On our own page, another code would be needed there.
    await page.goto(ourSpace())
    await signIn(page.locator('coop-my-space'), 'Louise')
    const ours = `${url}/s/${site}/offres`
    await page.goto(ours)
    await way(page).click()
    await page.locator('coop-space-sheet').getByText('Bonjour Louise').waitFor()
    expect(page.url()).toBe(ours)
  } finally {
    await named('')
  }
})

/** A page that took one file of one version, and no loader. */
const single = () =>
  here.town.hosts.url +
  here.town.hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title><meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1"><coop-offer-board site="${site}"></coop-offer-board>
    <script type="module" src="${here.town.server.url}/v${version}/coop.offer-board.js"></script>`)

test('without the loader a pass leads to our page, which asks one press and no second code', async () => {
  const { page, wrong, email } = await resident('Awa')
  const theirs = single()
  await page.goto(theirs)
  await way(page).click()
  await question(page).waitFor()

  expect(new URL(page.url()).pathname).toBe(`/s/${site}/moi`)
  expect(page.url()).not.toContain('pass')
  expect(await kept(page)).toEqual([])
  expect(await question(page).innerText()).toMatch(
    new RegExp(`Continuer en tant que Awa[^]*Ville de Lomme[^]*${email}`),
  )
  expect(await axeViolations(page)).toEqual([])
  expect(await page.getByRole('link', { name: /localhost/ }).getAttribute('href')).toBe(theirs)

  await page.getByRole('button', { name: 'Oui, continuer' }).click()
  await page.getByText('Bonjour Awa').waitFor()
  await page.goto(theirs)
  await way(page).click()
  // Known already.
  await page.getByText('Bonjour Awa').waitFor()
  expect(await question(page).count()).toBe(0)

  await page.getByRole('button', { name: 'Moi', exact: true }).click()
  await page.getByRole('link', { name: 'Tout voir, et mon profil' }).click()
  await page.getByText('un code de plus part à cette adresse').waitFor()
  expect(new URL(page.url()).pathname).toBe('/moi')
  expect(page.url()).not.toContain('@')
  expect(await page.getByLabel('E‑mail').inputValue()).toBe(email)
  expect(complaints(wrong)).toEqual([])
})

/** This person has asked for the first thing that is given away there, and changed their mind. */
async function askedInVain(email: string): Promise<string> {
  const { clock, services } = here.town.server
  return administer(services.database, async (tx) => {
    const { id: taker } = await tx
      .selectFrom('account')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    const { id: offer, title } = await tx
      .selectFrom('offer')
      .select(['id', 'title'])
      .where('kind', '=', 'give')
      .where('listed', '=', 1)
      .where('account_id', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const { rulesVersion } = frenchRules
    const wish = { offer, site, firstName: 'Yann', words: '', locale: 'fr', over15: true, rulesVersion } as const
    const { id } = await askLoan({ tx, clock }, asPerson(taker), wish)
    await changeLoan({ tx, clock }, onTheSideOf('taker', id), { act: 'cancel', words: undefined })
    return title
  })
}

test('what is over is asked for again on our board, by one press and no second code', async () => {
  const { page, wrong, email } = await resident('Yann')
  const title = await askedInVain(email)
  await page.reload()
  await page.getByText('Ce qui est fini').click()
  await page.getByRole('link', { name: `Redemander (${title})` }).click()
  await question(page).waitFor()

  expect(new URL(page.url()).pathname).toBe(`/s/${site}/offres`)
  expect(page.url()).not.toContain('pass')
  await page.getByRole('button', { name: 'Oui, continuer' }).click()
  await page.getByRole('button', { name: 'Envoyer la demande' }).waitFor()

  const asking = await page.getByRole('dialog').innerText()
  expect([title, email].filter((text) => !asking.includes(text))).toEqual([])
  expect(await page.locator('.led a').getAttribute('href')).toBe(townHall('town-hall-space'))
  expect(await axeViolations(page)).toEqual([])
  expect(complaints(wrong)).toEqual([])
})

test('who says that it is not them is known here as nobody, and another who is known here stays', async () => {
  const { page } = await resident('Malo')
  const theirs = single()
  await page.goto(theirs)
  await way(page).click()
  await page.getByRole('button', { name: 'Non, ce n’est pas moi' }).click()
  await page.getByText('Recevez un code pour entrer').waitFor()
  const email = await signIn(page.locator('coop-my-space'), 'Ines')

  await page.goto(theirs)
  await way(page).click()
  await question(page).waitFor()
  expect(await question(page).innerText()).toContain(`ce navigateur connaît déjà Ines (${email})`)
  await page.getByRole('button', { name: 'Rester Ines' }).click()
  await page.getByText('Bonjour Ines').waitFor()

  await page.goto(theirs)
  await way(page).click()
  await page.getByRole('button', { name: 'Me déconnecter et continuer en tant que Malo' }).click()
  await page.getByText('Bonjour Malo').waitFor()
  const sessions = here.town.server.services.database.reader
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .where('account.email', '=', email)
    .select('session.id')
  await expect.poll(() => sessions.execute(), { timeout: patienceMs }).toEqual([])
})

test('a pass that was planted in another page opens nothing, and says what does', async () => {
  const { page } = await resident('Mallory')
  await page.goto(single())
  let pass = ''
  // It is taken from who made it, and never brought where it belongs.
  await page.route('**/accounts.makePass*', async (route) => {
    const response = await route.fetch()
    pass = /"pass":"([\w-]+)"/.exec(await response.text())?.[1] ?? ''
    await (pass ? route.abort() : route.fulfill({ response }))
  })
  await way(page).click()
  await page.waitForURL(/\/moi/)
  expect(pass).not.toBe('')
  const planted = `${ourSpace()}?back=#?pass=${pass}`

  const evil = here.town.hosts.page(`<!doctype html><html lang="fr"><title>Loto</title><a href="${planted}">Cadeau</a>`)
  const victim = await visit(here.browser, here.town.hosts.url.replace('localhost', '127.0.0.1') + evil)
  await victim.page.getByRole('link', { name: 'Cadeau' }).click()
  await victim.page.getByText('Pour entrer, recevez un code par e‑mail').waitFor()
  await victim.page.getByText('Recevez un code pour entrer').waitFor()

  expect(await question(victim.page).count()).toBe(0)
  expect(await kept(victim.page)).toEqual([])
})

test('the page of a request bears the name of the town, and leads back to the page that led there', async () => {
  const { page, wrong } = await resident('Lola')
  await page.goto(townHall())
  const board = page.locator('coop-offer-board')
  const address = page.url()
  const secret = 'x'.repeat(43)
  const loan = `${here.town.server.url}/s/${site}/demande/${newId()}?back=#${secret}?from=${encodeURIComponent(address)}`
  await board.locator('form').waitFor()

  await page.evaluate(
    (href) => Object.assign(document.body.appendChild(document.createElement('a')), { href }).click(),
    loan,
  )
  await page.getByRole('link', { name: /localhost/ }).waitFor()

  expect(await page.locator('header strong').innerText()).toBe('Ville de Lomme')
  expect(await page.getByRole('link', { name: /localhost/ }).getAttribute('href')).toBe(address)
  expect(complaints(wrong)).toEqual([])
})
