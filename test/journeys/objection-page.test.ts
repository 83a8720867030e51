import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toId } from '../../server/base/id.js'
import { objectionPath } from '../../server/moderation/links.js'
import { sharedBrowser } from '../support/chromium.js'
import { axeViolations } from '../support/journeys/axe.js'
import { openMailLink } from '../support/journeys/mail-links.js'
import { decide, network } from '../support/moderation/deciding.js'
import { morning, publishAs, site } from '../support/offers/publishing.js'
import { signIn } from '../support/session.js'
import { openTestServer, type TestServer } from '../support/test-server.js'
import { buildTown } from '../support/town.js'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', morning, { reachable: true })
  await buildTown(server.services.database, server.clock)
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

/** The address in the mail that tells its giver. */
async function hiddenAddress(words: string, query = ''): Promise<string> {
  const alma = await signIn(server)
  const id = await publishAs(alma)
  await decide(server, network, { id, does: 'hide', words })
  const { id: hiding } = await server.services.database.reader
    .selectFrom('hiding')
    .select('id')
    .where('subject_id', '=', id)
    .executeTakeFirstOrThrow()
  return server.url + objectionPath(server.services.hmac, { hiding: toId(hiding), site, asked: query })
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

describe('the page behind the mail that an offer is hidden', () => {
  test('says why, and takes one objection in words', async () => {
    await using link = await openMailLink(browser, await hiddenAddress('Les barreaux sont cassés.'), { now: morning })
    const { page } = link
    await page.getByText('Les barreaux sont cassés.').waitFor()
    expect([await titleOf(page), await axeViolations(page)]).toEqual(['Votre offre n’est plus montrée', []])

    await page.getByRole('button', { name: 'Contester' }).click()
    await page.getByText('Dites en quelques mots').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('textbox').fill('Ils sont neufs.')
    await page.getByRole('button', { name: 'Contester' }).click()
    await page.getByText('Votre contestation est envoyée.').waitFor()

    expect(await page.getByRole('textbox').count()).toBe(0)
    expect([await axeViolations(page), link.complaints]).toEqual([[], []])
    const { words } = await server.services.database.reader
      .selectFrom('objection')
      .select('words')
      .executeTakeFirstOrThrow()
    expect(words).toBe('Ils sont neufs.')
  })

  test('speaks English, and says where a cut address leads', async () => {
    const address = await hiddenAddress('', '?lang=en')
    await using link = await openMailLink(browser, address, { now: morning })
    await link.page.getByText('is no longer shown anywhere').waitFor()
    await using cut = await openMailLink(browser, address.split('#')[0] ?? '', { now: morning, width: 320 })

    expect(await titleOf(link.page)).toBe('Your offer is no longer shown')
    expect(await titleOf(cut.page)).toBe('This link leads to no offer')
    expect(await axeViolations(cut.page)).toEqual([])
  })
})
