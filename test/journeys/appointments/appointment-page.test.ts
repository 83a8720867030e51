import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import {
  openMailedWorkshop,
  openMailLink,
  request,
  appointmentAddress,
  wholeDatabase,
} from '../../support/journeys/mail-links.js'
import { answerFromMail, booked, monday, mondayAt } from '../../support/repairs/booking.js'
import { signIn } from '../../support/session.js'
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

const now = monday

const requested = (startsAt = mondayAt(11)) => request(server, { startsAt })

const statusOf = async (id: string) => {
  const { database } = server.services
  const row = await database.reader
    .selectFrom('appointment')
    .select(['status', 'answer', 'starts_at', 'proposed_starts_at'])
    .where('id', '=', id as never)
    .executeTakeFirstOrThrow()
  return row
}

/** As it is read: a space that keeps two words together is a space. */
const textOf = async (locator: Locator) => (await locator.innerText()).replace(/\s/g, ' ')

describe('the page that a mail leads to', () => {
  test('opening it changes nothing, and shows each side what is theirs', async () => {
    const id = await requested()
    const before = await wholeDatabase(server)

    await using repairer = await openMailLink(browser, appointmentAddress(server, id, 'repairer'), { now })
    await using resident = await openMailLink(browser, appointmentAddress(server, id, 'resident'), { now })
    await resident.page.reload()
    await resident.page.locator('.visit > .when').waitFor()

    expect(await repairer.page.getByRole('heading', { level: 1 }).textContent()).toBe('Alma demande un rendez-vous')
    expect(await textOf(repairer.page.locator('.visit > .when'))).toBe('Lundi 1er mars à 11 h')
    expect(await repairer.page.getByRole('link', { name: '06 12 34 56 78' }).getAttribute('href')).toBe(
      'tel:0612345678',
    )
    expect(await resident.page.getByRole('heading', { level: 1 }).textContent()).toBe('Votre demande est envoyée')
    expect(await resident.page.locator('.answers button').allInnerTexts()).toEqual(['Annuler ma demande'])
    expect(await resident.page.getByText('06 12 34 56 78').count()).toBe(0)
    const way = resident.page.getByRole('link', { name: 'Itinéraire : openstreetmap.org' })
    const to = new URL((await way.getAttribute('href')) ?? '').searchParams.get('to')
    expect(to).toBe('3 place du Lavoir 59160 Lomme')
    expect(await wholeDatabase(server)).toBe(before)
    expect([...repairer.complaints, ...resident.complaints]).toEqual([])
  })

  test('the repairer accepts with one press, and the resident cancels with two', async () => {
    const id = await requested(mondayAt(16))
    await using repairer = await openMailLink(browser, appointmentAddress(server, id, 'repairer'), { now })

    await repairer.page.getByRole('button', { name: 'Accepter' }).click()
    await repairer.page.getByText('C’est accepté.').waitFor()

    expect((await statusOf(id)).status).toBe('booked')
    expect(await repairer.page.evaluate(() => document.activeElement?.className)).toBe('good told')

    await using resident = await openMailLink(browser, appointmentAddress(server, id, 'resident'), { now })
    await resident.page.getByRole('button', { name: 'Annuler le rendez-vous' }).click()
    expect((await statusOf(id)).status).toBe('booked')
    await resident.page.getByRole('textbox', { name: 'Un mot pour Maison des Marais' }).fill('Je suis malade.')
    await resident.page.getByRole('button', { name: 'Oui, annuler' }).click()
    await resident.page.getByText('C’est annulé.').waitFor()

    expect(await statusOf(id)).toMatchObject({ status: 'cancelled', answer: 'Je suis malade.' })
    expect(await resident.page.getByRole('link', { name: 'Prendre un autre rendez-vous' }).getAttribute('href')).toBe(
      '/s/ville-de-lomme/reparation',
    )
  })

  test('refusing wants a reason, which a ready sentence may be', async () => {
    const id = await requested()
    await using repairer = await openMailLink(browser, appointmentAddress(server, id, 'repairer'), { now })
    const { page } = repairer
    await page.getByRole('button', { name: 'Refuser parce que' }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pourquoi refuser\u00a0?')

    await page.getByRole('button', { name: 'Refuser la demande' }).click()
    await page.getByText('Dites en quelques mots pourquoi').waitFor()
    expect((await statusOf(id)).status).toBe('requested')
    await page.getByRole('button', { name: 'Je ne répare pas ce type de vélo.' }).click()
    await page.getByRole('button', { name: 'Refuser la demande' }).click()
    await page.getByText('C’est refusé.').waitFor()

    expect(await statusOf(id)).toMatchObject({ status: 'refused', answer: 'Je ne répare pas ce type de vélo.' })
  })

  test('another time is proposed by keyboard alone, and agreed to', async () => {
    const id = await requested()
    await using repairer = await openMailLink(browser, appointmentAddress(server, id, 'repairer'), { now })
    const { keyboard } = repairer.page
    await repairer.page.getByRole('button', { name: 'Proposer un autre moment' }).focus()
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    await keyboard.press('ArrowDown')
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await keyboard.press('ArrowRight')
    const go = repairer.page.getByRole('button', { name: 'Proposer le mardi 2 mars à 10 h' })
    await go.focus()
    await keyboard.press('Enter')
    await repairer.page.getByText('C’est proposé.').waitFor()

    expect(await statusOf(id)).toMatchObject({ status: 'proposed', proposed_starts_at: '2027-03-02T09:00:00.000Z' })

    await using resident = await openMailLink(browser, appointmentAddress(server, id, 'resident'), { now })
    expect(await textOf(resident.page.locator('.visit > .when'))).toBe(
      'Mardi 2 mars à 10 h au lieu du lundi 1er mars à 11 h',
    )
    await resident.page.getByRole('button', { name: 'D’accord pour le mardi 2 mars à 10 h' }).click()
    await resident.page.getByText('C’est entendu.').waitFor()
    expect(await statusOf(id)).toMatchObject({ status: 'booked', starts_at: '2027-03-02T09:00:00.000Z' })
  })

  test('what somebody else has done meanwhile is said, and shown', async () => {
    const id = await requested()
    await using repairer = await openMailLink(browser, appointmentAddress(server, id, 'repairer'), { now })
    await answerFromMail(server, { id, side: 'resident', answer: 'cancel' })

    await repairer.page.getByRole('button', { name: 'Accepter' }).click()

    await repairer.page.getByText('Entre-temps, ce rendez-vous a changé.').waitFor()
    expect(await repairer.page.getByRole('heading', { level: 1 }).textContent()).toBe('Alma a annulé ce rendez-vous')
    expect(await repairer.page.getByRole('button').count()).toBe(0)
  })

  test('each side’s mail leads to the page of its side, and tells what the other one did there', async () => {
    const [workshop, alma] = ['atelier@maison-des-marais.example', 'alma.mail@exemple.fr']
    const person = await signIn(server, { origin: server.url, email: alma })
    const { id } = await booked(person, { startsAt: mondayAt(17), words: 'Le guidon tourne seul.' })
    const linkTo = async (address: string, about: string) => {
      const link = new RegExp(`${server.url}/s/ville-de-lomme/rendez-vous/${id}#[\\w-]+`)
      const mail = await until(
        () => server.mails.to(address).findLast(({ text, subject }) => link.test(text) && subject.includes(about)),
        (found) => found !== undefined,
      )
      return link.exec(mail?.text ?? '')?.[0] ?? ''
    }

    await using repairer = await openMailLink(browser, await linkTo(workshop, 'À répondre'), { now })
    expect(await repairer.page.getByText('Le guidon tourne seul.').count()).toBe(1)
    await repairer.page.getByRole('button', { name: 'Accepter' }).click()
    await repairer.page.getByText('C’est accepté.').waitFor()
    await using resident = await openMailLink(browser, await linkTo(alma, 'Demande acceptée'), { now })
    await resident.page.getByRole('button', { name: 'Annuler le rendez-vous' }).click()
    await resident.page.getByRole('button', { name: 'Oui, annuler' }).click()
    await resident.page.getByText('C’est annulé.').waitFor()

    await using after = await openMailLink(browser, await linkTo(workshop, 'Annulé'), { now })
    expect(await after.page.getByRole('heading', { level: 1 }).textContent()).toBe('Alma a annulé ce rendez-vous')
  })
})
