import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { invite } from '../../server/roles/invitations/invite.js'
import { invitationPath } from '../../server/roles/invitations/invitation-links.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { sharedBrowser } from '../support/chromium.js'
import { axeViolations } from '../support/journeys/axe.js'
import { openMailLink } from '../support/journeys/mail-links.js'
import { codeFor } from '../support/session.js'
import { openTestServer, type TestServer } from '../support/test-server.js'
import { buildTown, type Town } from '../support/town.js'

const morning = '2027-03-01T08:00:00Z'
const email = 'paul@marais.example'

let browser: Browser
let server: TestServer
let town: Town

beforeAll(async () => {
  server = await openTestServer('sqlite', morning, { reachable: true })
  town = await buildTown(server.services.database, server.clock)
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

async function address(query = ''): Promise<string> {
  const { id } = await administer(server.services.database, (tx) =>
    invite(
      { tx, clock: server.clock },
      { of: { member: town.house.memberId }, role: 'staff', email, language: 'fr', mailed: false },
    ),
  )
  return server.url + invitationPath(server.services.hmac, id, query)
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

const roles = () =>
  server.services.database.reader
    .selectFrom('role')
    .innerJoin('account', 'account.id', 'account_id')
    .select(['role', 'email', 'first_name'])
    .execute()

describe('the page behind the mail of an invitation', () => {
  test('gives nothing by being opened; whoever nobody knows accepts by keyboard, with a code and a first name', async () => {
    await using link = await openMailLink(browser, await address(), { now: morning, width: 320 })
    const { page } = link
    await page.getByText('On vous invite à travailler avec nous pour Maison des Marais.').waitFor()
    expect([await titleOf(page), await axeViolations(page), await roles()]).toEqual([
      'Une invitation pour vous',
      [],
      [],
    ])

    await page.getByRole('button', { name: 'Accepter' }).press('Enter')
    await page.getByText('Un code de six chiffres vient de partir').waitFor()
    await page.keyboard.type('Paul')
    await page.keyboard.press('Tab')
    await page.keyboard.type('000000')
    const code = await codeFor(server, email)
    await page.keyboard.press('Enter')
    await page.getByText('Ce n’est pas ce code. Encore 4 essais').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'C’est fait, bienvenue' }).waitFor()

    expect([await axeViolations(page), link.complaints]).toEqual([[], []])
    expect(await page.getByRole('link', { name: 'Ouvrir le bureau' }).getAttribute('href')).toBe('/bureau')
    expect(await roles()).toEqual([{ role: 'staff', email, first_name: 'Paul' }])
    await page.reload()
    await page.getByRole('heading', { name: 'C’est fait, bienvenue' }).waitFor()
  })

  test('speaks English, lets one decline without an account, and says where a cut address leads', async () => {
    const other = await administer(server.services.database, (tx) =>
      invite(
        { tx, clock: server.clock },
        { of: { network: true }, role: 'admin', email: 'anne@apes.example', language: 'en', mailed: false },
      ),
    )
    const english = server.url + invitationPath(server.services.hmac, other.id, '?lang=en')
    await using link = await openMailLink(browser, english, { now: morning })
    await link.page.getByRole('button', { name: 'Decline' }).click()
    await link.page.getByRole('heading', { name: 'You have declined' }).waitFor()
    await using cut = await openMailLink(browser, english.split('#')[0] ?? '', { now: morning, width: 320 })

    expect(await titleOf(cut.page)).toBe('This link leads to no invitation')
    expect([await axeViolations(link.page), await axeViolations(cut.page)]).toEqual([[], []])
    expect([link.complaints, cut.complaints]).toEqual([[], []])
  })
})
