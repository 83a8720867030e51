import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emailChangePath, emailCodeOf } from '../../../server/accounts/index.js'
import { toId } from '../../../server/base/id.js'
import { sharedBrowser } from '../../support/chromium.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { openMailLink } from '../../support/journeys/mail-links.js'
import { morning } from '../../support/offers/publishing.js'
import { signIn } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

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

/** Somebody who has typed the code that came to the new address; and the link in the mail to the old one. */
async function proven(name: string) {
  const person = await signIn(server, { email: `${name}@exemple.fr`, origin: server.url })
  const email = `${name}-2@exemple.fr`
  const { output } = await person.act('accounts.changeEmail', { email, locale: 'fr' })
  const id = toId<'EmailChange'>(output?.changeId ?? '')
  const code = emailCodeOf(server.services.hmac, id)
  await person.act('accounts.proveEmail', { changeId: id, code })
  const link = (asked = '') => server.url + emailChangePath(server.services.hmac, id, asked)
  return { person, link, emailNow: async () => (await person.ask('accounts.profile', {})).output?.email }
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

describe('the page behind the mail to the old address', () => {
  test('changes it by one press, and not by being opened', async () => {
    const { link, emailNow } = await proven('alma')

    await using opened = await openMailLink(browser, link(), { now: morning })
    const { page } = opened
    await page.getByText('veut remplacer alma@exemple.fr par alma-2@exemple.fr').waitFor()
    await page.getByText('ce sera fait le lundi 8 mars 2027').waitFor()
    expect([await emailNow(), await axeViolations(page)]).toEqual(['alma@exemple.fr', []])
    await page.getByRole('button', { name: 'Passer à alma-2@exemple.fr maintenant' }).click()
    await page.getByText('Les codes et les avis arrivent maintenant à alma-2@exemple.fr.').waitFor()

    expect(await titleOf(page)).toBe('L’adresse de votre compte a changé')
    expect([await emailNow(), await axeViolations(page), opened.complaints]).toEqual(['alma-2@exemple.fr', [], []])
  })

  test('keeps it by the other, which shuts every session; in English, at 320 px', async () => {
    // As long as some are: nothing sticks out of a small page.
    const { person, link } = await proven('basile.van-der-straeten')

    await using opened = await openMailLink(browser, link('?lang=en'), { now: morning, width: 320 })
    const { page } = opened
    const stop = page.getByRole('button', { name: 'It is not me' })
    await stop.waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await stop.click()
    await page.getByText('All sessions of your account are ended.').waitFor()

    expect(await titleOf(page)).toBe('Your address stays the same')
    expect((await person.ask('accounts.profile', {})).reason).toBe('signed-out')
    await page.reload()
    await page.getByText('This change does not happen any more').waitFor()
    expect([await axeViolations(page), opened.complaints]).toEqual([[], []])
  })

  test('says where an address that was cut leads', async () => {
    const { link } = await proven('carole')

    await using opened = await openMailLink(browser, link().split('#')[0] ?? '', { now: morning })

    await opened.page.getByText('Ce lien ne mène à aucun changement').waitFor()
    expect(await axeViolations(opened.page)).toEqual([])
  })
})
