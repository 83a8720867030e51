import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { loanPath } from '../../../server/loans/index.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { sharedBrowser } from '../../support/chromium.js'
import { allFollowed } from '../../support/followed.js'
import { asked, days, give, openLending, passTo, said, type LendingTown } from '../../support/loans/asking.js'
import { site } from '../../support/offers/publishing.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { signIn, visitor } from '../../support/session.js'

const karim = 'karim@bureau.example'

let browser: Browser
let server: LendingTown

beforeAll(async () => {
  server = await openLending('sqlite', { reachable: true })
  const { database, hmac } = server.services
  const { accountId } = await signIn(server, { email: karim, firstName: 'Karim', origin: server.url })
  const here = (await getSite(database.reader, site)).id
  const holding = { accountId, role: 'moderator', of: { site: here } } as const
  await administer(database, (tx) => insertRole(tx, holding, server.clock.now()))

  const { giver, lucas } = server
  const { id } = await asked(lucas, await give(giver), { ...days(2, 3), words: 'Pour un lit.' })
  await said(giver, id, { answer: 'accept' })
  server.clock.set('2027-03-02T09:00:00Z')
  for (const person of [giver, lucas]) await said(person, id, { answer: 'hand-over' })
  await passTo(server, '2027-03-10T10:00:00Z')
  const page = await visitor(server, { origin: server.url })
  const [, secret = ''] = loanPath(
    hmac,
    { id: toId<'Loan'>(id), site: { slug: site }, mark: undefined },
    'giver',
  ).split('#')
  await page.act('loans.askHelpLink', { loanId: id, site, secret, words: 'Il ne répond plus au téléphone.' })
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

test('of a loan a week late a moderator reads who asks for help, and writes to both what was done', async () => {
  const desk = await AtDesk.open(browser, { server, email: karim }, { width: 320 })
  const { page } = desk
  await desk.signIn()
  const way = page.getByRole('link', { name: /Modération/ }).first()
  await way.waitFor()

  // Cut off, it says so: what waits is not left unread.
  await page.route(
    (url) => url.pathname.includes('loans.helpAsked'),
    (route) => route.abort(),
    { times: 1 },
  )
  await way.click()
  await page.getByText('n’ont pas pu être chargés').waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Réessayer' }).click()
  const calls = page.getByRole('region', { name: 'Un prêt en retard' })
  await calls.getByText('Nadia (Lomme) a prêté à Lucas').waitFor()
  await calls.getByText('7 jours de retard').waitFor()
  expect(await desk.look('room')).toEqual([])

  await page.getByRole('button', { name: 'Dire ce qui a été fait…' }).click()
  await page.locator('#help-words:focus').waitFor()
  await page.getByRole('button', { name: 'Envoyer aux deux' }).click()
  await page.getByText('Dites en quelques mots').waitFor()
  expect(await desk.look('room')).toEqual([])
  await page.getByLabel('Nadia et Lucas le liront').fill('Nous l’avons appelé : il passe samedi.')
  await page.getByRole('button', { name: 'Envoyer aux deux' }).click()
  await page.getByText('C’est envoyé aux deux.').waitFor()
  await calls.waitFor({ state: 'detached' })

  await allFollowed(server.services.database)
  for (const { email } of [server.giver, server.lucas])
    expect(server.mails.to(email).some(({ text }) => text.includes('il passe samedi.'))).toBe(true)
  expect(desk.complaints).toEqual([])
})
