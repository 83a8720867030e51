import type { Browser, Page } from 'playwright-core'
import { toId } from '../../../server/base/id.js'
import { sessionSecretOf } from '../../../server/accounts/derived-secrets.js'
import type { AppointmentSide } from '../../../server/repairs/appointment.js'
import { appointmentSecret } from '../../../server/repairs/appointments/links.js'
import type { BookInput } from '../../../server/repairs/repair.wire.js'
import { allFollowed } from '../followed.js'
import { booked, monday } from '../repairs/booking.js'
import { admitWorkshop } from '../repairs/workshop.js'
import { openTestServer, type TestServer } from '../test-server.js'
import { buildTown } from '../town.js'
import { signIn } from '../session.js'

type At = Pick<TestServer, 'url' | 'services'>

/** The address that stands in the mail to that side. */
export function appointmentAddress({ url, services }: At, id: string, side: AppointmentSide): string {
  return `${url}/s/ville-de-lomme/rendez-vous/${id}#${appointmentSecret(services.hmac, side, { id: toId<'Appointment'>(id), mark: undefined })}`
}

export function sessionAddress({ url, services }: At, id: string): string {
  return `${url}/s/ville-de-lomme/session/${id}#${sessionSecretOf(services.hmac, toId<'Session'>(id))}`
}

/** What followers write down in their own time: how far they are, and what they have sent. */
const ofFollowers = new Set(['follower', 'sent_mail'])

/** All that the database holds once followers, who write too, have seen what happened; but for how far they are. */
export async function wholeDatabase({ services }: Pick<TestServer, 'services'>): Promise<string> {
  await allFollowed(services.database)
  const db = services.database.reader
  const tables = await db.introspection.getTables()
  const contents: Record<string, unknown> = {}
  for (const { name } of tables.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (ofFollowers.has(name)) continue
    contents[name] = await db
      .selectFrom(name as 'site')
      .selectAll()
      .execute()
  }
  return JSON.stringify(contents, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

export type LinkVisit = AsyncDisposable & { readonly page: Page; readonly complaints: readonly string[] }

export type LinkVisitOptions = {
  readonly now: string
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly locale?: string
}

/** Somebody opens the link of a mail, their clock showing what the server's does. */
export async function openMailLink(
  browser: Browser,
  address: string,
  { now, width = 390, colorScheme = 'light', locale = 'fr-FR' }: LinkVisitOptions,
): Promise<LinkVisit> {
  const context = await browser.newContext({
    locale,
    timezoneId: 'Europe/Paris',
    colorScheme,
    viewport: { width, height: 900 },
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(now)
  const complaints: string[] = []
  // That an answer is a refusal is the browser's own remark.
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address)
  await page.locator('#from-mail h1').waitFor()
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() }
}

/** A workshop that answers each request before it stands, goes to the door too, and has ten seats. */
export async function openMailedWorkshop(): Promise<TestServer> {
  const server = await openTestServer('sqlite', monday, { reachable: true })
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
  return server
}

let requests = 0

/** A request by somebody new, who may have no other one at the workshop; some day of the week after, unless it matters. */
export async function request(server: TestServer, differences: Partial<BookInput> = {}): Promise<string> {
  requests += 1
  const startsAt = new Date(Date.UTC(2027, 2, 8 + (requests % 5), 15)).toISOString()
  const person = await signIn(server, { origin: server.url })
  return (await booked(person, { phone: '06 12 34 56 78', startsAt, ...differences })).id
}
