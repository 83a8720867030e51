import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toId } from '../../server/base/id.js'
import { objectionPath } from '../../server/moderation/links.js'
import { subjectOwners } from '../../server/together.js'
import { moderationDecideCommand } from '../../server/moderation/commands/decide.command.js'
import { sharedBrowser } from '../support/chromium.js'
import { allDone } from '../support/followed.js'
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

/** As the network does in its terminal. */
async function command(positionals: string[], values: Record<string, string> = {}): Promise<void> {
  const { clock, dataDir, services } = server
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)
  await moderationDecideCommand(subjectOwners).run(
    { positionals, values },
    { database: services.database, clock, dataDir, print },
  )
  expect(printed).toHaveLength(1)
}

async function onlyId(table: 'report' | 'objection'): Promise<string> {
  const rows = await server.services.database.reader.selectFrom(table).select('id').execute()
  expect(rows).toHaveLength(1)
  return rows[0]?.id ?? ''
}

/** The text of the mail with such a subject. */
async function mailTo(address: string, subject: string): Promise<string> {
  await allDone(server.services)
  return server.mails.to(address).find((mail) => mail.subject.startsWith(subject))?.text ?? ''
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

describe('the page behind the mail that an offer is hidden', () => {
  test('comes after a report from the board; what is objected is decided, and both are told by mail', async () => {
    const [alma, basile] = [await signIn(server, { email: 'alma@exemple.fr' }), 'basile@exemple.fr']
    const id = await publishAs(alma)
    const board = await browser.newPage()
    await board.goto(`${server.url}/s/${site}/offres/#offre-${id}`)
    const sheet = board.locator('coop-offer-board dialog')
    await sheet.getByRole('button', { name: 'Signaler cette offre' }).click()
    await sheet.getByLabel('C’est dangereux').check()
    await sheet.getByLabel('Votre adresse e\u2011mail').fill(basile)
    await sheet.getByRole('button', { name: 'Envoyer le signalement' }).click()
    await sheet.getByText('Merci, votre signalement est enregistré.').waitFor()
    await board.close()

    await command([await onlyId('report'), 'hide'], { reason: 'dangerous', words: 'Les barreaux sont cassés.' })
    const [address = ''] =
      /http\S+\/contester\/\S+/.exec(await mailTo('alma@exemple.fr', 'Votre offre n’est plus montrée')) ?? []
    await using link = await openMailLink(browser, address, { now: morning })
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
    await command([await onlyId('objection'), 'show'])

    expect(await mailTo('alma@exemple.fr', 'Votre offre est montrée à nouveau')).toContain('Échelle double')
    expect(await mailTo(basile, 'Signalement reçu')).toContain('Échelle double')
    expect(await mailTo(basile, 'Votre signalement')).toContain('n’est plus montrée')
    expect((await fetch(`${server.url}/s/${site}/offres/${id}`)).status).toBe(200)
  })

  test('speaks English, and says where a cut address leads', async () => {
    const address = await hiddenAddress('', '?lang=en')
    await using link = await openMailLink(browser, address, { now: morning })
    await link.page.getByText('is no longer shown anywhere').waitFor()
    await using cut = await openMailLink(browser, address.split('#')[0] ?? '', { now: morning, width: 320 })

    expect(await titleOf(link.page)).toBe('Your offer is no longer shown')
    expect(await titleOf(cut.page)).toBe('This link leads to no publication')
    expect(await axeViolations(cut.page)).toEqual([])
  })
})
