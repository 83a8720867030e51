import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { frenchRules } from '../../../widgets/words/moderation/rules.strings.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { codesTo, codeTo } from '../../support/journeys/booking.js'
import { signInSpace } from '../../support/journeys/sign-in-space.js'
import { accountOf, bookRepair } from '../../support/journeys/talking-town.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const here = useTown(undefined, { reachable: true })
const site = 'ville-de-lomme'

let people = 0

/** The first thing that a person of the town gives away. */
async function ask(email: string): Promise<void> {
  const { clock, services } = here.town.server
  const account = await accountOf(here.town, email)
  const { id: offer } = await services.database.reader
    .selectFrom('offer')
    .select('id')
    .where('kind', '=', 'give')
    .where('listed', '=', 1)
    .where('account_id', 'is not', null)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const { rulesVersion } = frenchRules
  const wish = { offer, site, firstName: 'Yann', words: 'Bonjour', locale: 'fr', over15: true, rulesVersion } as const
  await administer(services.database, (tx) => askLoan({ tx, clock }, asPerson(account), wish))
}

const book = async (email: string) => void (await bookRepair(here.town, email, 'la-roue-du-canal'))

/** Somebody who has signed in on the page of the town hall, and done something there. */
async function resident(does: (email: string) => Promise<void>): Promise<{ page: Page; email: string }> {
  const email = `en-entier-${++people}@exemple.fr`
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/town-hall-space`, {
    viewport: { width: 390, height: 844 },
  })
  await signInSpace(page.locator('coop-my-space'), here.town.server, { email, firstName: 'Yann' })
  await does(email)
  await page.reload()
  await page.getByRole('button', { name: 'Bientôt' }).click()
  return { page, email }
}

test.each([
  ['a request', ask, 'Voir la demande', '/demande/'],
  ['an appointment', book, 'Voir le rendez-vous', '/rendez-vous/'],
])(
  'what our page of %s shows only after a code is led to with the address filled in, why, and back',
  async (...row) => {
    const [, does, name, path] = row
    const { page, email } = await resident(does)
    await page.getByRole('link', { name }).click()
    const way = page.getByRole('link', { name: 'Continuer avec un code' })
    await way.waitFor()
    expect(page.url()).toContain(path)
    expect(page.url()).not.toContain('exemple.fr')
    expect(await page.getByText('pour être sûrs que c’est bien vous').count()).toBe(1)
    expect(await page.locator('coop-talk').count()).toBe(0)
    expect(await axeViolations(page)).toEqual([])

    await way.click()
    const space = page.locator('coop-my-space')
    await space.getByText('Vous revenez ensuite là où vous étiez').waitFor()
    expect(new URL(page.url()).pathname).toBe('/moi')
    expect(page.url()).not.toContain('exemple.fr')
    expect(await space.getByLabel('E‑mail').inputValue()).toBe(email)
    expect(await axeViolations(page)).toEqual([])
    await space.getByRole('button', { name: 'Recevoir le code' }).click()
    // The first let them in on the page of the town hall.
    await expect.poll(() => codesTo(here.town.server, email).length).toBe(2)
    await space.getByLabel('Code à six chiffres').fill(await codeTo(here.town.server, email))
    await page.locator('coop-talk').waitFor()

    expect(page.url()).toContain(path)
    expect(await way.count()).toBe(0)
    // Who is known there already is asked for nothing more.
    await page.goto(`${here.town.server.url}/moi#?whole=loan:${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`)
    await space.getByText('Bonjour Yann').waitFor()
    expect(new URL(page.url()).hash).toBe('')
  },
)
