import type { Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import type { Db } from '../../../database/tables.js'
import { comingStatuses, type AppointmentStatus } from '../../appointment.js'

const inAgenda = [...comingStatuses, 'kept', 'missed'] as const satisfies readonly AppointmentStatus[]

type Span = { readonly from: Instant; readonly to: Instant }

const heads = (db: Db, repairerId: Id<'Repairer'>) =>
  db
    .selectFrom('appointment')
    .select(['id', 'starts_at', 'proposed_starts_at', 'status', 'lapses_at'])
    .where('repairer_id', '=', repairerId)

/** Those of an agenda that begin in a span of time, or would begin then at the hour that is proposed; the first first. */
export async function headsBetween(db: Db, repairerId: Id<'Repairer'>, { from, to, now }: Span & { now: Instant }) {
  const [begun, proposed] = await Promise.all([
    heads(db, repairerId)
      .where('status', 'in', inAgenda)
      .where('starts_at', '>=', from)
      .where('starts_at', '<', to)
      .orderBy('starts_at')
      .orderBy('id')
      .execute(),
    // A proposal lapses by the earlier of its two hours: those that stand have their first hour ahead of them.
    heads(db, repairerId)
      .where('status', '=', 'proposed')
      .where('starts_at', '>=', now)
      .where('proposed_starts_at', '>=', from)
      .where('proposed_starts_at', '<', to)
      .orderBy('proposed_starts_at')
      .execute(),
  ])
  const known = new Set(begun.map(({ id }) => id))
  return [...begun, ...proposed.filter(({ id }) => !known.has(id))]
}

export type WeekHead = Awaited<ReturnType<typeof headsBetween>>[number]

type Most = { readonly now: Instant; readonly most: number }

/** The requests of a workshop that lapse first, and how many wait for its answer. */
export async function mostPressing(
  db: Db,
  repairerId: Id<'Repairer'>,
  { now, most }: Most,
): Promise<{ readonly ids: readonly Id<'Appointment'>[]; readonly count: number }> {
  const rows = await db
    .selectFrom('appointment')
    .select((eb) => ['id', eb.fn.countAll<number>().over().as('count')])
    .where('repairer_id', '=', repairerId)
    .where('status', '=', 'requested')
    .where('lapses_at', '>', now)
    .orderBy('lapses_at')
    .orderBy('id')
    .limit(most)
    .execute()
  return { ids: rows.map(({ id }) => id), count: Number(rows[0]?.count ?? 0) }
}
