import { expect, test } from 'vitest'
import { asPerson, onTheSideOf } from '../../../demo/town/acting.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import { changeLoan } from '../../../server/loans/acts/change-loan.js'
import { beginWait } from '../../../server/loans/waits/begin-wait.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { frenchRules } from '../../../widgets/words/moderation/rules.strings.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { signInSpace } from '../../support/journeys/sign-in-space.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const here = useTown(undefined, { reachable: true })
const site = 'ville-de-lomme'
/** Nobody has asked for it, and it is lent for a week. */
const title = 'Babyphone à longue portée'

const townHall = () => `${here.town.hosts.url}/demo/hosts/town-hall-space`

/** Somebody new, who has signed in on the page of the town hall that holds what is theirs. */
async function resident(firstName: string) {
  const visitor = await visit(here.browser, townHall())
  const email = `${firstName.toLowerCase()}-attend@exemple.fr`
  await signInSpace(visitor.page.locator('coop-my-space'), here.town.server, { email, firstName })
  return { ...visitor, email }
}

/** Somebody else gave up days of a thing that is lent, for which this person waited. */
async function heldDays(email: string, other: string): Promise<readonly number[]> {
  const { clock, services } = here.town.server
  return administer(services.database, async (tx) => {
    const account = async (of: string) => {
      const { id } = await tx.selectFrom('account').select('id').where('email', '=', of).executeTakeFirstOrThrow()
      return asPerson(id)
    }
    const { id: offer } = await tx.selectFrom('offer').select('id').where('title', '=', title).executeTakeFirstOrThrow()
    const today = dayOf(clock.now(), paris)
    const [from, to] = [addToDay(today, 20), addToDay(today, 21)]
    const { rulesVersion } = frenchRules
    const wish = { offer, site, from, to, locale: 'fr' } as const
    const asking = { ...wish, firstName: 'Lise', words: '', over15: true, rulesVersion } as const
    const { id } = await askLoan({ tx, clock }, await account(other), asking)
    await beginWait({ tx, clock }, await account(email), wish)
    await changeLoan({ tx, clock }, onTheSideOf('taker', id), { act: 'cancel', words: undefined })
    return [from, to].map((day) => Number(day.slice(-2)))
  })
}

test('days that are held are asked for on our board, by one press and no second code', async () => {
  const { email: other } = await resident('Lise')
  const { page, email } = await resident('Yann')
  const days = await heldDays(email, other)
  await page.reload()
  await page.getByRole('link', { name: `Demander ces jours (${title})` }).click()
  await page.locator('main .panel', { hasText: 'Continuer en tant que' }).last().waitFor()

  expect(page.url()).not.toContain('pass')
  await page.getByRole('button', { name: 'Oui, continuer' }).click()
  const ends = page.getByRole('dialog').locator('.ends strong')
  await ends.first().waitFor()

  expect((await ends.allInnerTexts()).map((day) => Number(/\d+/.exec(day)))).toEqual(days)
  expect(await page.locator('.led a').getAttribute('href')).toBe(townHall())
  expect(await axeViolations(page)).toEqual([])
})
