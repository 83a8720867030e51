import type { Database } from '../../../server/database/open-database.js'
import type { Engine } from '../../../server/database/columns.js'
import { toId } from '../../../server/base/id.js'
import { appointmentSecret } from '../../../server/repairs/appointments/links.js'
import type { AppointmentSide } from '../../../server/repairs/appointment.js'
import type { RepairerCandidate } from '../../../server/repairs/admission/add-repairer.js'
import type { Repairer } from '../../../server/repairs/repairer.js'
import type { BookInput, AnswerLinkInput } from '../../../server/repairs/repair.wire.js'
import { visitor, type Person } from '../session.js'
import { openTestServer, type TestServer, type TestServerOptions } from '../test-server.js'
import { buildTown, type Town } from '../town.js'
import { admitWorkshop } from './workshop.js'

/** A Monday, nine o'clock in Lomme: the workshop opens, and its lead time is two hours. */
export const monday = '2027-03-01T08:00:00Z'

/** An hour of that Monday in Lomme, a quarter of it if need be. */
export const mondayAt = (hour: number, minute = 0) => new Date(Date.UTC(2027, 2, 1, hour - 1, minute)).toISOString()

export type Workshop = TestServer & { readonly town: Town; readonly repairer: Repairer }

/** The real server with Lomme's town and a workshop that takes bookings. */
export async function openWorkshop(
  engine: Engine,
  differences: Partial<RepairerCandidate> = {},
  { now = monday, ...options }: { readonly now?: string } & Pick<TestServerOptions, 'env' | 'reachable'> = {},
): Promise<Workshop> {
  const server = await openTestServer(engine, now, options)
  const town = await buildTown(server.services.database, server.clock)
  const repairer = await admitWorkshop(server.services.database, server.clock, { at: town.house, ...differences })
  return { ...server, town, repairer }
}

export function wish(differences: Partial<BookInput> = {}): BookInput {
  return {
    bikeType: 'classic',
    firstName: 'Alma',
    locale: 'fr',
    repairer: 'atelier-des-marais',
    site: 'ville-de-lomme',
    startsAt: mondayAt(11),
    words: 'La roue arrière est voilée.',
    ...differences,
  }
}

/** Answers as whoever opened the link in that side's mail. */
export async function answerFromMail(
  server: TestServer,
  {
    id,
    side,
    ...answer
  }: { id: string; side: AppointmentSide } & Pick<AnswerLinkInput, 'answer' | 'sequence' | 'startsAt' | 'words'>,
) {
  const secret = appointmentSecret(server.services.hmac, side, { id: toId<'Appointment'>(id), mark: undefined })
  const somebody = await visitor(server)
  return somebody.act('repairs.answerLink', { appointmentId: id, secret, site: 'ville-de-lomme', ...answer })
}

export async function linkFromMail(server: TestServer, id: string, side: AppointmentSide) {
  const secret = appointmentSecret(server.services.hmac, side, { id: toId<'Appointment'>(id), mark: undefined })
  return (await visitor(server)).ask('repairs.openLink', { appointmentId: id, secret, site: 'ville-de-lomme' })
}

/** The appointment that was booked; a refusal is a fault of the test. */
export async function booked(person: Person, differences: Partial<BookInput> = {}) {
  const { output, reason } = await person.act('repairs.book', wish(differences))
  if (!output) throw new Error(`not booked: ${reason}`)
  return output
}

/** Quarters of an hour that are held, by when they begin in UTC, once for each that holds it. */
export async function cellsOf(database: Database, appointmentId?: string): Promise<string[]> {
  const rows = await database.reader
    .selectFrom('appointment_cell')
    .select(['starts_at', 'appointment_id', 'seat', 'proposed'])
    .orderBy('starts_at')
    .orderBy('seat')
    .execute()
  return rows
    .filter((row) => appointmentId === undefined || row.appointment_id === appointmentId)
    .map(({ starts_at, proposed }) => `${starts_at.slice(11, 16)}${proposed === 1 ? ' proposed' : ''}`)
}

export async function eventsOf(database: Database, appointmentId: string): Promise<string[]> {
  const rows = await database.reader
    .selectFrom('outbox_event')
    .select(['type', 'payload'])
    .where('subject', '=', `appointment:${appointmentId}`)
    .orderBy('seq')
    .execute()
  return rows.map(({ type, payload }) => {
    const { sequence } = JSON.parse(payload) as { sequence: number }
    return `${type.replace('appointment.', '')} ${sequence}`
  })
}

/** The most appointments at once in any quarter of an hour. */
export async function mostAtOnce(database: Database): Promise<number> {
  const rows = await database.reader
    .selectFrom('appointment_cell')
    .select((eb) => ['agenda_id', 'starts_at', eb.fn.countAll<number>().as('appointments')])
    .groupBy(['agenda_id', 'starts_at'])
    .execute()
  return Math.max(0, ...rows.map(({ appointments }) => appointments))
}
