import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BookInput } from '../../server/repairs/repair.wire.js'
import { openBrowser } from '../support/chromium.js'
import { axeViolations } from '../support/journeys/axe.js'
import { openMailLink, sessionAddress, visitAddress } from '../support/journeys/mail-links.js'
import { answerFromMail, booked, monday, mondayAt } from '../support/repairs/booking.js'
import { admitWorkshop } from '../support/repairs/workshop.js'
import { signIn } from '../support/session.js'
import { openTestServer, type TestServer } from '../support/test-server.js'
import { buildTown } from '../support/town.js'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', monday, { reachable: true })
  const { house } = await buildTown(server.services.database, server.clock)
  await admitWorkshop(server.services.database, server.clock, {
    at: house,
    types: ['workshop', 'itinerant'],
    reachMetres: 8_000,
    onRequest: true,
    agendas: [{ seats: 10 }],
    toBring: 'Le vélo et la clé de l’antivol.',
    directions: 'Par la cour, deuxième porte à gauche.',
  })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
})

const now = monday

let requests = 0

/** A request by somebody new, in the week after unless the hour matters: there are ten seats. */
async function requested(differences: Partial<BookInput> = {}): Promise<string> {
  requests += 1
  const startsAt = new Date(Date.UTC(2027, 2, 8 + (requests % 5), 15)).toISOString()
  const person = await signIn(server, { origin: server.url })
  return (await booked(person, { phone: '06 12 34 56 78', startsAt, ...differences })).id
}

const atHome = { address: { text: '12 rue des Fleurs, 59160 Lomme', communeCode: '59355' } }
const tuesday = '2027-03-02T09:00:00.000Z'
const answered = (id: string, answer: Omit<Parameters<typeof answerFromMail>[1], 'id'>) =>
  answerFromMail(server, { id, ...answer })

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

type State = {
  readonly address: () => Promise<string>
  readonly title: string
  readonly go?: (page: Page) => Promise<void>
}

const of = (side: 'resident' | 'repairer', make: () => Promise<string>) => async () =>
  visitAddress(server, await make(), side)

async function proposed(): Promise<string> {
  const id = await requested(atHome)
  await answered(id, { side: 'repairer', answer: 'propose', startsAt: tuesday, words: 'Je suis pris lundi.' })
  return id
}

async function accepted(differences: Partial<BookInput> = {}): Promise<string> {
  const id = await requested(differences)
  await answered(id, { side: 'repairer', answer: 'accept' })
  return id
}

async function refused(): Promise<string> {
  const id = await requested()
  await answered(id, { side: 'repairer', answer: 'refuse', words: 'Il me faudrait une pièce.' })
  return id
}

async function cancelled(): Promise<string> {
  const id = await accepted()
  await answered(id, { side: 'repairer', answer: 'cancel', words: 'Je suis malade.' })
  return id
}

async function session(): Promise<string> {
  return sessionAddress(server, (await signIn(server)).sessionId)
}

const states: Readonly<Record<string, State>> = {
  'asked, to the repairer': { address: of('repairer', () => requested(atHome)), title: 'Alma demande un rendez-vous' },
  'asked, to the resident': { address: of('resident', requested), title: 'Votre demande est envoyée' },
  'to be refused': {
    address: of('repairer', requested),
    title: 'Alma demande un rendez-vous',
    async go(page) {
      await press(page, 'Refuser parce que')
      await press(page, 'Refuser la demande')
    },
  },
  'to be moved': {
    address: of('repairer', requested),
    title: 'Alma demande un rendez-vous',
    async go(page) {
      await press(page, 'Proposer un autre moment')
      await press(page, 'Proposer ce moment')
    },
  },
  'another time, to the resident': {
    address: of('resident', proposed),
    title: 'Maison des Marais propose un autre moment',
  },
  'another time, to be declined': {
    address: of('resident', proposed),
    title: 'Maison des Marais propose un autre moment',
    go: (page) => press(page, 'Ce moment ne me va pas'),
  },
  'another time, to the repairer': { address: of('repairer', proposed), title: 'Vous avez proposé un autre moment' },
  'booked, to the resident': { address: of('resident', accepted), title: 'Votre rendez-vous est pris' },
  'booked, to the repairer': { address: of('repairer', accepted), title: 'Rendez-vous avec Alma' },
  'to be cancelled': {
    address: of('resident', accepted),
    title: 'Votre rendez-vous est pris',
    go: (page) => press(page, 'Annuler le rendez-vous'),
  },
  refused: { address: of('resident', refused), title: 'Votre demande n’a pas été acceptée' },
  'cancelled by the other side': {
    address: of('resident', cancelled),
    title: 'Maison des Marais a annulé ce rendez-vous',
  },
  'a dead link': {
    address: async () =>
      `${server.url}/s/ville-de-lomme/rendez-vous/01900000-0000-7000-8000-000000000000#${'x'.repeat(32)}`,
    title: 'Ce lien ne mène à aucun rendez-vous',
  },
  'a session to end': { address: session, title: 'Ce n’était pas vous ?' },
  'a session that has ended': {
    address: session,
    title: 'Cette connexion est terminée',
    async go(page) {
      await press(page, 'Mettre fin à cette connexion')
      await page.locator('.told').waitFor()
    },
  },
}

function stateOf(name: string): State {
  const state = states[name]
  if (!state) throw new Error(`there is no state « ${name} »`)
  return state
}

describe('in every state of the page from a mail', () => {
  test.each(Object.keys(states))('%s: accessible, light and dark, and nothing cut at 320 px', async (name) => {
    const { address, title, go } = stateOf(name)
    const opened = await address()
    for (const colorScheme of ['light', 'dark'] as const) {
      // What was done in one is not to be done again in the other.
      const link = colorScheme === 'dark' && name === 'a session that has ended' ? await address() : opened
      await using visit = await openMailLink(browser, link, { now, width: 320, colorScheme })
      const { page, complaints } = visit
      await go?.(page)

      expect((await titleOf(page)).replace(/\s/g, ' ')).toBe(title)
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      const low = await page.evaluate(() =>
        [...document.querySelectorAll('button, .press, select, .times label')]
          .filter((box) => box.checkVisibility() && box.getBoundingClientRect().height < 44)
          .map((box) => box.textContent),
      )
      expect(low).toEqual([])
      expect(complaints).toEqual([])
    }
  })
})

describe('what may go wrong on the page from a mail', () => {
  test('somebody who holds the other side’s secret is the other side, and nobody else is anybody', async () => {
    const id = await requested()
    const other = visitAddress(server, await requested(), 'repairer')
    const secretOfOther = other.split('#')[1] ?? ''
    const address = visitAddress(server, id, 'resident').split('#')[0] ?? ''

    for (const secret of ['', secretOfOther, 'x', '<img src=x>', 'x'.repeat(32)]) {
      await using visit = await openMailLink(browser, `${address}#${secret}`, { now })

      expect(await titleOf(visit.page)).toBe('Ce lien ne mène à aucun rendez-vous')
      expect(await visit.page.getByRole('button').count()).toBe(0)
      expect(await visit.page.getByRole('link', { name: 'Voir les réparateurs' }).getAttribute('href')).toBe(
        '/s/ville-de-lomme/reparation',
      )
    }
  })

  test('what a resident writes stays text, also in the address that a map is asked for', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
    const id = await requested({ words: hostile, firstName: hostile, address: { text: hostile, communeCode: '59355' } })
    await using visit = await openMailLink(browser, visitAddress(server, id, 'repairer'), { now })
    const { page, complaints } = visit

    expect(await page.locator('#from-mail img, #from-mail script').count()).toBe(0)
    expect(await page.locator('dd .text').innerText()).toBe(hostile)
    const map = await page.getByRole('link', { name: 'Ouvrir dans une application de cartes' }).getAttribute('href')
    expect(map).toBe(`geo:0,0?q=${encodeURIComponent(hostile)}`)
    expect(complaints).toEqual([])
  })

  test('without a network it is said, nothing typed is lost, and the same press works when it is back', async () => {
    const id = await accepted()
    await using visit = await openMailLink(browser, visitAddress(server, id, 'resident'), { now })
    const { page } = visit
    await press(page, 'Annuler le rendez-vous')
    await page.getByRole('textbox').fill('Je suis malade.')
    await page.context().setOffline(true)
    await press(page, 'Oui, annuler')
    await page.getByText('la connexion a manqué').waitFor()

    expect(await page.getByRole('textbox').inputValue()).toBe('Je suis malade.')
    await page.context().setOffline(false)
    await press(page, 'Oui, annuler')
    await page.getByText('C’est annulé.').waitFor()
  })

  test('a time taken meanwhile is said, others are offered, and the words are kept', async () => {
    const id = await requested()
    await using visit = await openMailLink(browser, visitAddress(server, id, 'repairer'), { now })
    const { page } = visit
    await press(page, 'Proposer un autre moment')
    await page.getByRole('combobox', { name: 'Jour' }).selectOption({ label: 'jeudi 4 mars' })
    await page.getByRole('radio', { name: '9 h', exact: true }).check()
    await page.getByRole('textbox').fill('Je suis pris lundi.')
    for (let seat = 0; seat < 10; seat += 1) await requested({ startsAt: '2027-03-04T08:00:00.000Z' })

    await press(page, 'Proposer le jeudi 4 mars à 9 h')

    await page.getByText('Ce moment vient d’être pris.').waitFor()
    expect(await page.getByRole('combobox', { name: 'Jour' }).inputValue()).toBe('2027-03-04')
    expect(await page.getByRole('radio', { name: '9 h', exact: true }).count()).toBe(0)
    expect(await page.getByRole('textbox').inputValue()).toBe('Je suis pris lundi.')
    await page.getByRole('radio', { name: '10 h' }).check()
    await press(page, 'Proposer le jeudi 4 mars à 10 h')
    await page.getByText('C’est proposé.').waitFor()
  })

  test('too late to cancel here is said with the number to call, and there is no button', async () => {
    const id = await accepted({ startsAt: mondayAt(11) })
    await using visit = await openMailLink(browser, visitAddress(server, id, 'resident'), { now })

    expect(await visit.page.getByText('Il est trop tard pour l’annuler ici.').count()).toBe(1)
    expect(await visit.page.getByRole('button').count()).toBe(0)
    expect(await visit.page.getByRole('link', { name: '03 53 01 20 30' }).count()).toBe(1)
  })

  test('in English the link is still the same one', async () => {
    const id = await requested({ startsAt: mondayAt(16) })
    await using visit = await openMailLink(browser, visitAddress(server, id, 'resident'), { now })

    await visit.page.getByRole('link', { name: 'English' }).click()

    await visit.page.getByRole('heading', { name: 'Your request is sent' }).waitFor()
    expect(await visit.page.locator('.when').innerText()).toBe('Monday 1 March at 16:00')
  })

  test('elsewhere the hours are the place’s, and say so', async () => {
    const id = await requested({ startsAt: mondayAt(16) })
    const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'America/Montreal' })
    const page = await context.newPage()
    await page.clock.setFixedTime(now)
    await page.goto(visitAddress(server, id, 'resident'))
    await page.locator('.when').waitFor()

    expect((await page.locator('.when').innerText()).replace(/\s/g, ' ')).toBe('Lundi 1er mars à 16 h')
    expect(await page.getByText('Heures de Paris').count()).toBe(1)
    await context.close()
  })

  test('the photo of the fault is for the repairer, and for nobody else', async () => {
    const person = await signIn(server, { origin: server.url })
    const sent = await fetch(`${server.url}/photo?site=ville-de-lomme`, {
      method: 'POST',
      body: await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#345' } })
        .jpeg()
        .toBuffer(),
      headers: { 'content-type': 'image/jpeg', ...(await person.headers('/photo')) },
    })
    const { photo } = (await sent.json()) as { photo: string }
    const { id } = await booked(person, { photo, startsAt: mondayAt(15) })

    await using repairer = await openMailLink(browser, visitAddress(server, id, 'repairer'), { now, width: 320 })
    await using resident = await openMailLink(browser, visitAddress(server, id, 'resident'), { now })

    const shown = repairer.page.getByRole('img', { name: 'Photo de la panne' })
    await shown.scrollIntoViewIfNeeded()
    await repairer.page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('.fault')?.naturalWidth ?? 0) > 0,
    )
    expect(await axeViolations(repairer.page)).toEqual([])
    expect(await resident.page.getByRole('img').count()).toBe(0)
    expect(repairer.complaints).toEqual([])
  })

  test('when its script does not come, it says what to do', async () => {
    const page = await browser.newPage()
    await page.route('**/v1/visit.js', (route) => route.abort())
    await page.goto(visitAddress(server, await requested(), 'resident'))

    expect(await page.locator('.late').innerText()).toContain('rechargez la page')
    await page.getByRole('link', { name: 'Voir les réparateurs et leurs téléphones' }).click()
    await page.getByRole('link', { name: '03 53 01 20 30' }).first().waitFor()
    await page.close()
  })

  test('twice the same press is one answer', async () => {
    const id = await requested()
    await using visit = await openMailLink(browser, visitAddress(server, id, 'repairer'), { now })

    await visit.page.getByRole('button', { name: 'Accepter' }).dblclick()

    await visit.page.getByText('C’est accepté.').waitFor()
    expect(await visit.page.locator('.note').count()).toBe(0)
  })
})
