import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { codeTo } from '../../support/journeys/booking.js'
import { openMailedWorkshop } from '../../support/journeys/mail-links.js'
import { asked, days, give } from '../../support/loans/asking.js'
import { publishAs, site } from '../../support/offers/publishing.js'
import { answerFromMail, booked, monday, mondayAt } from '../../support/repairs/booking.js'
import { signIn, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'
import { until } from '../../support/until.js'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await openMailedWorkshop()
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

/** Somebody known, who comes to our page on a telephone and types the code of their mail. */
async function atOurPage(name: string, width: number) {
  const email = `${name.toLowerCase()}@exemple.fr`
  const elsewhere = await signIn(server, { email, firstName: name })
  const here = await signIn(server, { email, origin: server.url })
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width, height: 900 },
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(monday)
  await page.goto(`${server.url}/moi`)
  await page.locator('coop-my-space #email').fill(email)
  await page.getByRole('button', { name: 'Recevoir le code' }).click()
  await page.locator('coop-my-space #code').fill(await codeTo(server, email))
  await page.getByRole('button', { name: 'Moi', exact: true }).click()
  await page.getByText('Ce que je dis de moi').waitFor()
  return { page, email, elsewhere, here, [Symbol.asyncDispose]: () => context.close() }
}

const profileOf = async (person: Person) => (await person.ask('accounts.profile', {})).output
const unfold = (page: Page, title: string) => page.locator('summary', { hasText: title }).click()

test('whoever comes to our page changes what they say of themselves, and keeps what was typed when it is refused', async () => {
  await using visitor = await atOurPage('Alma', 390)
  const { page, here } = visitor
  await unfold(page, 'Ce que je dis de moi')
  expect(await axeViolations(page)).toEqual([])

  await page.getByLabel('Téléphone').fill('demain')
  await page.getByLabel('Prénom').fill('Almudena')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Écrivez un numéro, ou laissez vide.').waitFor()
  expect([await page.getByLabel('Prénom').inputValue(), (await profileOf(here))?.firstName]).toEqual([
    'Almudena',
    'Alma',
  ])
  await page.getByLabel('Téléphone').fill('06 39 98 45 45')
  await page.getByLabel('Un rappel 48 h avant un rendez-vous').uncheck()
  await page.getByLabel('Depuis quel mois je suis là').uncheck()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('C’est enregistré.').waitFor()

  expect(await profileOf(here)).toMatchObject({
    firstName: 'Almudena',
    phone: '06 39 98 45 45',
    reminders: false,
    hiddenFacts: ['since'],
    commune: { code: '59355' },
  })
  expect(await axeViolations(page)).toEqual([])
})

test('… sees where they are known, ends one, and asks for the mail that erases; at 320 px', async () => {
  await using visitor = await atOurPage('Basile', 320)
  const { page, elsewhere, email } = visitor

  await unfold(page, 'Mes connexions')
  const session = { hasText: 'Ville de Lomme', has: page.getByRole('button') }
  const row = page.getByRole('listitem').filter(session)
  expect(await axeViolations(page)).toEqual([])
  await row.getByRole('button').click()
  await page.getByText('C’est fermé.').waitFor()
  expect([await row.count(), (await elsewhere.ask('accounts.me', { site })).reason]).toEqual([0, 'signed-out'])
  await unfold(page, 'Ce qui est à moi')
  await page.getByRole('button', { name: /^Tout effacer/ }).click()
  await page.getByText(`Un e-mail est parti à ${email}.`).waitFor()

  const mails = await until(
    () => server.mails.to(email).filter(({ subject }) => subject.startsWith('Effacer')),
    ({ length }) => length > 0,
  )
  expect(mails).toHaveLength(1)
  expect(await axeViolations(page)).toEqual([])
})

test('… closes all other sessions, is told that links in mails end too, and finds new ones in its place', async () => {
  const known = await signIn(server, { email: 'elsa@exemple.fr', firstName: 'Elsa' })
  await asked(known, await give(await signIn(server, { firstName: 'Nadia' })), { ...days(10, 12), firstName: 'Elsa' })
  await using visitor = await atOurPage('Elsa', 390)
  const { page } = visitor
  const link = page.locator('coop-my-space .soon-one a[href*="/demande/"]').first()
  const former = await link.getAttribute('href')

  await unfold(page, 'Mes connexions')
  await page.getByText('Si vous fermez toutes les autres, ou toutes, les liens des e-mails').waitFor()
  await page.getByRole('button', { name: 'Fermer toutes les autres' }).click()
  await page.getByText('C’est fermé.').waitFor()

  await expect.poll(() => link.getAttribute('href')).not.toBe(former)
  const visit = await page.context().newPage()
  await visit.goto(former ?? '')
  await visit.getByRole('heading', { name: 'Ce lien n’est plus valable' }).waitFor()
  await visit.goto((await link.getAttribute('href')) ?? '')
  await visit.getByRole('heading', { name: 'Votre demande est envoyée' }).waitFor()
})

test('… finds what waits for their answer before what they should look at, and that before the rest', async () => {
  await using visitor = await atOurPage('Dounia', 390)
  const { page, elsewhere, here } = visitor
  const { id } = await booked(here, { startsAt: mondayAt(16) })
  await answerFromMail(server, {
    id,
    side: 'repairer',
    answer: 'propose',
    startsAt: mondayAt(17),
    words: 'Plutôt tard.',
  })
  await publishAs(elsewhere, { draft: { title: 'Tente', until: '2027-06-01' } })
  await publishAs(elsewhere, { draft: { title: 'Escabeau', until: '2027-03-05' } })

  await page.goto(`${server.url}/moi`)
  await page.getByText('Escabeau').waitFor()

  expect(await page.getByText('Tente').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  const order = ['Un autre moment vous est proposé', 'À voir d’abord', 'Escabeau', 'Ce que je propose', 'Tente']
  const words = await page.locator('coop-my-space .root').innerText()
  expect(order.toSorted((one, two) => words.indexOf(one) - words.indexOf(two))).toEqual(order)
  expect(order.filter((each) => !words.includes(each))).toEqual([])
  expect(await page.getByText('Tente').isVisible()).toBe(true)
  const toPress = page.locator('coop-my-space :is(button, summary, input, .ways a)')
  expect(await toPress.evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(String))).toEqual([])
})

test('… changes their address by the code that comes to the new one', async () => {
  await using visitor = await atOurPage('Carole', 390)
  const { page, email, here } = visitor
  await unfold(page, 'Adresse e-mail')
  await page.getByRole('button', { name: 'Changer d’adresse' }).click()
  await page.getByLabel('Nouvelle adresse').fill('carole-2@exemple.fr')
  await page.getByRole('button', { name: 'Recevoir un code à cette adresse' }).click()
  await page.getByRole('button', { name: 'Vérifier le code' }).click()
  const said = page.getByText('Le code a six chiffres.')
  await said.waitFor()
  const field = page.getByLabel('Le code reçu à carole-2@exemple.fr')
  expect(((await said.boundingBox())?.y ?? 0) < ((await field.boundingBox())?.y ?? 0)).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  const code = await codeTo(server, 'carole-2@exemple.fr')
  // Six digits send themselves, wrong ones too, which leave the field empty.
  await field.fill(code === '000000' ? '111111' : '000000')
  await page.getByText('Ce n’est pas ce code.').waitFor()
  expect(await field.inputValue()).toBe('')
  await field.fill(code)

  await page.getByText(`Un e-mail est parti à ${email}`).waitFor()
  expect((await profileOf(here))?.emailChange?.email).toBe('carole-2@exemple.fr')
  expect(await axeViolations(page)).toEqual([])
})
