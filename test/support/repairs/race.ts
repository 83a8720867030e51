import { systemClock } from '../../../server/base/clock.js'
import type { Instant } from '../../../server/base/instant.js'
import { addToDay, dayOf, instantAt, paris } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import { signIn, type Answer, type Person } from '../session.js'
import type { ServerProcesses } from '../server-processes.js'
import { wish } from './booking.js'

/** Nine in the morning in Lomme, in so many days from the real today. */
export function nineIn(days: number): Instant {
  return instantAt(addToDay(dayOf(systemClock.now(), paris), days), '09:00', paris)
}

export const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '18:00' }))

/** People who have signed in, half at each process. */
export async function crowd(houses: ServerProcesses, count: number): Promise<Person[]> {
  const people = await Promise.all(Array.from({ length: count }, () => signIn(houses.house)))
  // Each from an address of their own, since what comes from one is limited.
  return people.map((person, n) => person.at(houses.url(n)).with({ address: `10.0.${n >> 8}.${n & 255}` }))
}

export type Raced = { readonly person: Person; readonly answer: Answer<{ id: string }>; readonly ms: number }

/** Everybody wants the same start: each has signed and waits at the barrier, then all are let go at once. */
export function race(people: readonly Person[], wanted: { repairer: string; startsAt: Instant }): Promise<Raced[]> {
  return letGo(people, (person, proof) => person.act('repairs.book', wish(wanted), { proof }))
}

async function letGo(
  people: readonly Person[],
  run: (person: Person, proof: string) => Promise<Answer<{ id: string }>>,
): Promise<Raced[]> {
  const proofs = await Promise.all(people.map((person) => person.key.prove(person.claims('/trpc/repairs.book'))))
  const from = performance.now()
  return Promise.all(
    people.map(async (person, n) => {
      const answer = await run(person, proofs[n] ?? '')
      return { person, answer, ms: performance.now() - from }
    }),
  )
}

/** How many were answered what: `200`, or the status and the reason. */
export function tally(raced: readonly Raced[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { answer } of raced) {
    const said = [answer.status, answer.reason].filter((part) => part !== undefined).join(' ')
    counts[said] = (counts[said] ?? 0) + 1
  }
  return counts
}

/** Read from the database: appointments that stand at that start, and the seats that they have in its first quarter. */
export async function standing(database: Database, repairer: string, startsAt: Instant) {
  const appointments = await database.reader
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .select('appointment.id')
    .where('repairer.slug', '=', repairer)
    .where('appointment.starts_at', '=', startsAt)
    .where('appointment.status', '=', 'booked')
    .execute()
  const seats = await database.reader
    .selectFrom('appointment_cell')
    .innerJoin('agenda', 'agenda.id', 'appointment_cell.agenda_id')
    .innerJoin('repairer', 'repairer.id', 'agenda.repairer_id')
    .select('appointment_cell.seat')
    .where('repairer.slug', '=', repairer)
    .where('appointment_cell.starts_at', '=', startsAt)
    .orderBy('seat')
    .execute()
  return { appointments: appointments.length, seats: seats.map(({ seat }) => seat) }
}
