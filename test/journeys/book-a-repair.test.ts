import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { codeTo, linkOf, mailsTo, visitBooking } from '../support/journeys/booking.js'
import { plain } from '../support/journeys/spoken.js'
import { useTown } from '../support/journeys/use-town.js'
import { visit } from '../support/journeys/visit.js'
import { patienceMs } from '../support/patience.js'

const here = useTown(undefined, { reachable: true })

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/** What this browser keeps for the page: nothing, until somebody asks for a code. */
const storedIn = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }))

const nothing = { local: 0, session: 0, databases: 0, cookies: '' }

test('a resident books from her telephone, though it drops the page while she reads the code', async () => {
  const { server } = here.town
  const email = 'jeanne.tel@example.org'
  const { page, booking, wrong } = await visitBooking(here.browser, here.town, phone)

  await booking.choose('Le Petit Braquet')
  await booking.sayWhat()
  await booking.sayWhen()
  await booking.sayFault('Le frein arrière ne serre plus.')
  expect(await storedIn(page)).toEqual(nothing)
  await booking.sayWho('Jeanne', email)
  expect(await storedIn(page)).toMatchObject({ session: 1, local: 0, cookies: '' })

  const code = await codeTo(server, email)
  await page.goto('about:blank')
  await page.goBack()
  await page.reload()
  await booking.comesTo('code')
  expect(await booking.words).toContain(email)
  await booking.typeCode(`${code.slice(0, 3)} ${code.slice(3)}`)
  const recap = await booking.words
  expect(recap).toMatch(/à \d{1,2} h/)
  expect(recap).toContain('Le Petit Braquet')
  await booking.confirm()

  expect(await booking.title).toBe('C’est réservé.')
  expect(await storedIn(page)).toMatchObject({ session: 0, local: 0, cookies: '' })
  const mails = await mailsTo(server, email, 2)
  expect(mails.some(({ calendar }) => calendar?.method === 'REQUEST')).toBe(true)
  const row = await server.services.database.reader
    .selectFrom('appointment')
    .innerJoin('account', 'account.id', 'appointment.account_id')
    .select(['appointment.status', 'appointment.words', 'appointment.contact_name'])
    .where('account.email', '=', email)
    .execute()
  expect(row).toEqual([{ status: 'booked', words: 'Le frein arrière ne serre plus.', contact_name: 'Jeanne' }])
  expect(wrong).toEqual([])
})

test('the calendar entry comes from our own address, and the page may be printed', async () => {
  const { server } = here.town
  const { booking } = await visitBooking(here.browser, here.town)
  await booking.comeToRecap(here.town, { repairer: 'Jante alors !', email: 'paul@example.org' })
  await booking.confirm()

  const address = (await booking.element.getByRole('link', { name: 'Ajouter à mon agenda' }).getAttribute('href')) ?? ''
  const answer = await fetch(address)

  expect(address.startsWith(`${server.url}/s/ville-de-lomme/rendez-vous/`)).toBe(true)
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  expect(await answer.text()).toContain('BEGIN:VEVENT')
  expect(await booking.element.getByRole('button', { name: 'Imprimer' }).count()).toBe(1)
})

test('a repairer accepts from the mail, and the resident cancels from hers', async () => {
  const { server } = here.town
  const email = 'omar@example.org'
  const { booking } = await visitBooking(here.browser, here.town)
  await booking.comeToRecap(here.town, { repairer: 'Le Guidon sage', email })
  await booking.confirm()
  expect(await booking.title).toMatch(/demande/)

  const repairer = await visit(here.browser, await linkOf(server, 'atelier@le-guidon-sage.example', /répondre/i), phone)
  await repairer.page.getByRole('button', { name: 'Accepter' }).click()
  const resident = await visit(here.browser, await linkOf(server, email, /réservé|fixé|accepté|confirmé/i), phone)
  await resident.page.getByRole('button', { name: /Annuler/ }).click()
  await resident.page
    .getByRole('button', { name: /^Oui|Annuler/ })
    .last()
    .click()

  const cancelled = await mailsTo(server, 'atelier@le-guidon-sage.example')
  expect(cancelled.length).toBeGreaterThan(0)
  await expect.poll(() => statusesOf(email), { timeout: patienceMs }).toEqual(['cancelled'])
  expect([...repairer.wrong, ...resident.wrong]).toEqual([])
})

async function statusesOf(email: string): Promise<string[]> {
  const rows = await here.town.server.services.database.reader
    .selectFrom('appointment')
    .innerJoin('account', 'account.id', 'appointment.account_id')
    .select('appointment.status')
    .where('account.email', '=', email)
    .execute()
  return rows.map(({ status }) => status)
}

test('going back, by the page’s button or the browser’s, loses nothing', async () => {
  const { page, booking } = await visitBooking(here.browser, here.town)
  const address = page.url()
  await booking.element.getByRole('radio', { name: 'Vélo électrique' }).check({ force: true })
  await booking.element.locator('[data-state=shown]').first().waitFor()
  await booking.choose('Le Petit Braquet')
  await booking.element.getByText('Je ne sais pas').click()
  await booking.press('Continuer')
  await booking.comesTo('slot')
  await booking.sayWhen()
  await booking.sayFault('Elle grince.')

  await page.goBack()
  await booking.comesTo('fault')
  expect(await booking.element.getByRole('textbox').first().inputValue()).toBe('Elle grince.')
  await booking.press('Retour')
  await booking.comesTo('slot')
  expect(await booking.element.locator('input[name=starts-at]:checked').count()).toBe(1)
  await page.goBack()
  await booking.comesTo('service')
  expect(await booking.element.getByRole('radio', { name: /Je ne sais pas/ }).isChecked()).toBe(true)
  await page.goBack()
  await booking.element.getByRole('link', { name: 'Le Petit Braquet', exact: true }).waitFor()
  expect(await booking.element.getByRole('radio', { name: 'Vélo électrique' }).isChecked()).toBe(true)
  expect(page.url()).toBe(address)
  await page.goForward()
  await booking.comesTo('service')
})

test('an hour that somebody else takes meanwhile is said, with others near it, and all that was typed is kept', async () => {
  const first = await visitBooking(here.browser, here.town)
  const second = await visitBooking(here.browser, here.town)
  const at = { repairer: 'La Clé de quinze' }
  await first.booking.comeToRecap(here.town, { ...at, email: 'un@example.org' })
  await second.booking.comeToRecap(here.town, { ...at, email: 'deux@example.org' })

  await first.booking.confirm()
  await second.booking.press('Confirmer le rendez-vous')
  const near = second.booking.element.locator('[data-step=recap]').getByRole('button', { name: / h/ })
  await near.first().waitFor()

  expect(await near.count()).toBe(3)
  await near.first().click()
  await second.booking.confirm()
  expect(plain(await second.booking.title)).toBe('C’est réservé.')
  expect([...first.wrong, ...second.wrong].filter((text) => !text.includes('409'))).toEqual([])
})
