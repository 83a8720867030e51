import { parseArgs } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roleInviteCommand } from '../../../server/roles/invitations/invite.command.js'
import { sharedBrowser } from '../../support/chromium.js'
import { openPartner } from '../../support/partner-pages.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { codeFor } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'

const email = 'reseau@apes.example'

let server: TestServer

/** With the communes of France, and nothing else. */
beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', { reachable: true })
})

afterAll(() => server[Symbol.asyncDispose]())

/** The only command of the whole way. */
async function invited(): Promise<string> {
  const lines: string[] = []
  const args = ['network', 'admin', email, '--print']
  const { database, publicUrl } = server.services
  const given = parseArgs({ args, options: roleInviteCommand.options, allowPositionals: true })
  const print = (line: string) => void lines.push(line)
  await roleInviteCommand.run(given, { database, clock: server.clock, dataDir: '/nowhere', publicUrl, print })
  return new URL(lines[0] ?? '').href.slice(server.url.length)
}

test('an empty server comes to an element alive in a page of another origin, by the desk alone', async () => {
  await using partner = await openPartner()
  const nadia = await AtDesk.open(await sharedBrowser(), { server, email }, { path: await invited() })
  const { page } = nadia
  await page.getByRole('button', { name: 'Accepter' }).click()
  await page.getByText('Un code de six chiffres vient de partir').waitFor()
  await page.keyboard.type('Nadia')
  await page.keyboard.press('Tab')
  await page.keyboard.type(await codeFor(server, email))
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Ouvrir le bureau' }).click()
  await page
    .getByRole('link', { name: /^Le réseau/ })
    .first()
    .click()
  await page.getByRole('link', { name: /^Sites partenaires/ }).click()
  await page.getByRole('link', { name: 'Ouvrir un site' }).first().click()

  // Nothing is done before the last press; what was begun is there again.
  await page.getByRole('combobox', { name: 'Ajouter une commune' }).fill('Loos')
  await page.getByRole('option').filter({ hasText: '59120' }).click()
  await page.getByLabel('Nom de la structure').fill('Ville de Loos')
  await page.getByLabel('Adresse du site web').fill('www.losos.example')
  await page.getByLabel('E-mail de la personne').fill('karim@loos.example')
  await page.getByRole('link', { name: 'Fermer' }).click()
  await page.reload()
  await page.getByRole('link', { name: 'Ouvrir un site' }).first().click()
  await page.getByText('Voici ce que vous aviez commencé.').waitFor()
  expect(await page.getByLabel('Identifiant').inputValue()).toBe('ville-de-loos')
  expect(await nadia.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Ouvrir le site' }).click()
  await page.getByText('karim@loos.example a une invitation, valable jusqu’au 8 mars.').waitFor()
  expect(await nadia.look('room')).toEqual([])

  // Mistyped: whoever opened the site mends it.
  await page.getByRole('button', { name: 'Retirer https://www.losos.example…' }).click()
  await page.getByRole('button', { name: 'Retirer l’adresse' }).click()
  await page.getByText('https://www.losos.example est retirée').waitFor()
  await page.getByLabel('Ajouter une adresse').fill(partner.url)
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByText(`${partner.url} est ajoutée.`).waitFor()
  await page.getByText('Pour la faire reconnaître').waitFor()
  expect(await nadia.look('room')).toEqual([])

  // What is pasted is what the desk shows; the page is opened by its link.
  const pasted = await page.locator('pre.code').allInnerTexts()
  const link = (await page.getByRole('link', { name: 'Ouvrir la page' }).getAttribute('href')) ?? ''
  const theirs = await page.context().newPage()
  await theirs.goto(partner.page(pasted.join('\n')) + new URL(link).hash)
  await theirs.getByText(`C’est fait : ${partner.url} est reconnue.`).first().waitFor()
  await theirs.locator('coop-offer-board form').first().waitFor()
  await page.getByRole('button', { name: 'Voir si c’est fait' }).click()
  await page.getByText('Reconnue : on peut y agir', { exact: true }).waitFor()
  expect(nadia.complaints).toEqual([])
})
