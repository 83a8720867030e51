import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BookInput } from '../../../server/repairs/repair.wire.js'
import { sharedBrowser } from '../../support/chromium.js'
import { axeViolations } from '../../support/journeys/axe.js'
import {
  openMailedWorkshop,
  openMailLink,
  request,
  sessionAddress,
  appointmentAddress,
} from '../../support/journeys/mail-links.js'
import { answerFromMail, booked, monday } from '../../support/repairs/booking.js'
import { signIn } from '../../support/session.js'
import { strayValues } from '../../support/texts/stray-values.js'
import { unmarkedAmong } from '../../support/texts/unmarked-texts.js'
import type { TestServer } from '../../support/test-server.js'

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

const requested = (differences: Partial<BookInput> = {}) => request(server, differences)

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
  appointmentAddress(server, await make(), side)

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

/** As the page of a partner leads there, which is shown no more than this. */
async function limited(): Promise<string> {
  const alma = await signIn(server)
  const { id } = await booked(alma, atHome)
  await answered(id, { side: 'repairer', answer: 'propose', startsAt: tuesday, words: 'Je suis pris lundi.' })
  const { output } = await alma.ask('repairs.mine', { site: 'ville-de-lomme' })
  return server.url + (output?.items[0]?.page ?? '')
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
  'another time, from a partner’s page': { address: limited, title: 'Maison des Marais propose un autre moment' },
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
      expect(await page.evaluate(strayValues, undefined)).toEqual([])
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

test.each([
  ['', 'Pour lire votre adresse et ce que le réparateur vous écrit', 'À votre adresse'],
  ['?lang=en', 'To read your address and what the repairer writes to you', 'At your address'],
])(
  'from a partner’s page one reads that it is at home, and by which link the rest is read (%s)',
  async (asked, ...said) => {
    await using visit = await openMailLink(browser, (await limited()).replace('#', `${asked}#`), { now })
    const { page } = visit

    const text = await page.locator('#from-mail').innerText()
    for (const words of said) expect(text).toContain(words)
    expect(text).not.toMatch(/rue des Fleurs|pris lundi/)
    await page.getByRole('button', { name: /D’accord pour|Yes to/ }).click()
    await page.locator('.told').waitFor()
    expect(await page.locator('#from-mail').innerText()).toContain(said[0])
  },
)

test.each(['another time, to the resident', 'to be cancelled', 'cancelled by the other side'])(
  '%s: in English what the workshop wrote is marked as French',
  async (name) => {
    const address = (await stateOf(name).address()).replace('#', '?lang=en#')
    await using visit = await openMailLink(browser, address, { now })
    if (name === 'to be cancelled') await press(visit.page, 'Cancel the appointment')

    const texts = [
      'Maison des Marais',
      '3 place du Lavoir',
      'Le vélo et la clé de l’antivol.',
      'Par la cour, deuxième porte à gauche.',
      'Je suis pris lundi.',
      'Je suis malade.',
      'Ville de Lomme',
    ]
    expect(await visit.page.locator('#from-mail').innerText()).toContain('Maison des Marais')
    expect(await visit.page.evaluate(unmarkedAmong, { texts })).toEqual([])
  },
)

test.each([320, 390, 1280])('each hour that a repairer may propose stays in its box, %i px wide', async (width) => {
  const address = appointmentAddress(server, await requested(), 'repairer')
  await using visit = await openMailLink(browser, address, { now, width })
  const { page } = visit
  await press(page, 'Proposer un autre moment')

  const over = await page
    .locator('.times label')
    .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.textContent))
  expect(over).toEqual([])
})
