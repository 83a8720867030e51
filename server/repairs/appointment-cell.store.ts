import type { Id } from '../base/id.js'
import { msOf, type Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { flag } from '../database/columns.js'
import { isAmong, isUniqueViolation } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'

/**
 * The quarters of an hour in which an agenda has no seat left, by the millisecond they begin at, with how many visits that
 * is. The others are not told: of a well booked shop they are most of what there is to read.
 */
export async function fullBetween(
  db: Db,
  agendaIds: readonly Id<'Agenda'>[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<Map<Id<'Agenda'>, Map<number, number>>> {
  const full = new Map(agendaIds.map((id) => [id, new Map<number, number>()]))
  if (agendaIds.length === 0) return full
  const rows = await db
    .selectFrom('appointment_cell')
    .select((eb) => ['agenda_id', 'starts_at', eb.fn.countAll<number>().as('visits')])
    .where(isAmong(db, 'agenda_id', agendaIds))
    .where('starts_at', '>=', from)
    .where('starts_at', '<', to)
    .groupBy(['agenda_id', 'starts_at'])
    .having(
      (eb) => eb.fn.countAll<number>(),
      '>=',
      (eb) => eb.selectFrom('agenda').select('seats').whereRef('agenda.id', '=', 'appointment_cell.agenda_id'),
    )
    .execute()
  for (const { agenda_id: id, starts_at: startsAt, visits } of rows) full.get(id)?.set(msOf(startsAt), visits)
  return full
}

/** A quarter of an hour of an agenda that somebody has. */
export type Cell = {
  readonly agendaId: Id<'Agenda'>
  readonly startsAt: Instant
  readonly seat: number
  readonly appointmentId: Id<'Appointment'>
}

/** Each cell of these agendas from one moment to another, with whose it is. */
export async function cellsBetween(
  db: Db,
  agendaIds: readonly Id<'Agenda'>[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<Cell[]> {
  const rows = await db
    .selectFrom('appointment_cell')
    .select(['agenda_id', 'starts_at', 'seat', 'appointment_id'])
    .where(isAmong(db, 'agenda_id', agendaIds))
    .where('starts_at', '>=', from)
    .where('starts_at', '<', to)
    .execute()
  return rows.map((row) => {
    return { agendaId: row.agenda_id, startsAt: row.starts_at, seat: row.seat, appointmentId: row.appointment_id }
  })
}

/** Held for a visit; `proposed` when it is the other time that the repairer would rather have. */
export async function insertCells(tx: Tx, cells: readonly Cell[], { proposed }: { proposed: boolean }): Promise<void> {
  if (cells.length === 0) return
  const rows = cells.map(({ agendaId, startsAt, seat, appointmentId }) => {
    return { agenda_id: agendaId, starts_at: startsAt, seat, appointment_id: appointmentId, proposed: flag(proposed) }
  })
  try {
    await tx.insertInto('appointment_cell').values(rows).execute()
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('slot-taken')
    throw error
  }
}

/** What a visit held goes back. */
export async function freeCells(tx: Tx, appointmentId: Id<'Appointment'>): Promise<void> {
  await tx.deleteFrom('appointment_cell').where('appointment_id', '=', appointmentId).execute()
}

/** The visit moves: it keeps these quarters of that agenda, and gives the others back. */
export async function keepCells(
  tx: Tx,
  appointmentId: Id<'Appointment'>,
  { agendaId, quarters }: { readonly agendaId: Id<'Agenda'>; readonly quarters: readonly Instant[] },
): Promise<void> {
  await tx
    .deleteFrom('appointment_cell')
    .where('appointment_id', '=', appointmentId)
    .where((eb) => eb.or([eb('agenda_id', '!=', agendaId), eb('starts_at', 'not in', quarters)]))
    .execute()
  await tx
    .updateTable('appointment_cell')
    .set({ proposed: 0 })
    .where('appointment_id', '=', appointmentId)
    .where('proposed', '=', 1)
    .execute()
}

/** Nobody can book what has passed: what was held then need not be known any more. */
export async function purgeCells(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('appointment_cell').where('starts_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
