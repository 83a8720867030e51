import { sql, type Expression, type SqlBool } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import { flag, type Flag } from '../../database/columns.js'
import { isAmong, isUniqueViolation, listFor, rowsIn, secondsOf, type TextList } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'

/** The full quarters of an hour of each agenda, by the epoch millisecond at which they begin, with their seats. */
type Full = ReadonlyMap<Id<'Agenda'>, ReadonlyMap<number, number>>

type Span = { readonly from: Instant; readonly to: Instant }

/**
 * One row for each agenda, with the full quarters as one text: reading a row for each quarter would take longer than
 * finding it. Quarters that are partly taken are left out: in a busy shop they are the majority.
 */
function fullIn(db: Db, agendas: Expression<SqlBool>, { from, to }: Slots<Span>) {
  return {
    compile: () =>
      sql<{ id: Id<'Agenda'>; seats: number; quarters: string | null }>`
        select agenda.id, agenda.seats, (select string_agg(cast(taken.at as text), ',') from (
          select ${secondsOf(db, 'starts_at')} as at from appointment_cell
          where agenda_id = agenda.id and starts_at >= ${from} and starts_at < ${to}
          group by starts_at having count(*) >= agenda.seats
        ) as taken) as quarters
        from agenda where ${agendas}`.compile(db),
  }
}

const fullOfSome = writtenOnce((db, { ids, ...span }: Slots<Span & { ids: TextList }>) =>
  fullIn(db, isAmong(db, 'agenda.id', ids), span),
)

const fullOfOne = writtenOnce((db, { repairerId, ...span }: Slots<Span & { repairerId: Id<'Repairer'> }>) =>
  fullIn(db, sql<SqlBool>`agenda.repairer_id = ${repairerId}`, span),
)

function toFull(rows: Awaited<ReturnType<typeof fullOfOne.all>>): Full {
  return new Map(
    rows.map(({ id, seats, quarters }) => [
      id,
      new Map(quarters?.split(',').map((seconds) => [Number(seconds) * 1_000, seats] as const)),
    ]),
  )
}

export async function fullBetween(db: Db, agendaIds: readonly Id<'Agenda'>[], span: Span): Promise<Full> {
  return toFull(agendaIds.length === 0 ? [] : await fullOfSome.all(db, { ids: listFor(db, agendaIds), ...span }))
}

export async function fullOf(db: Db, repairerId: Id<'Repairer'>, span: Span): Promise<Full> {
  return toFull(await fullOfOne.all(db, { repairerId, ...span }))
}

/** A seat of an agenda that is taken for a quarter of an hour. */
export type Cell = {
  readonly agendaId: Id<'Agenda'>
  readonly startsAt: Instant
  readonly seat: number
  readonly appointmentId: Id<'Appointment'>
}

const between = writtenOnce((db, { repairerId, from, to }: Slots<Span & { repairerId: Id<'Repairer'> }>) =>
  db
    .selectFrom('appointment_cell')
    .select(['agenda_id', 'starts_at', 'seat', 'appointment_id'])
    .where('agenda_id', 'in', (eb) => eb.selectFrom('agenda').select('id').where('repairer_id', '=', repairerId))
    .where('starts_at', '>=', from)
    .where('starts_at', '<', to),
)

export async function cellsBetween(db: Db, repairerId: Id<'Repairer'>, span: Span): Promise<Cell[]> {
  const rows = await between.all(db, { repairerId, ...span })
  return rows.map((row) => {
    return { agendaId: row.agenda_id, startsAt: row.starts_at, seat: row.seat, appointmentId: row.appointment_id }
  })
}

const columns = { agenda_id: 'text', starts_at: 'instant', seat: 'integer', appointment_id: 'text' } as const

const inserting = writtenOnce((db, { json, proposed }: Slots<{ json: string; proposed: Flag }>) => ({
  compile: () =>
    sql`insert into appointment_cell (agenda_id, starts_at, seat, appointment_id, proposed)
      select c.agenda_id, c.starts_at, c.seat, c.appointment_id, cast(${proposed} as integer)
      from ${rowsIn(db, json, { name: 'c', columns })}`.compile(db),
}))

/** `proposed`: held for the other time that the repairer proposes. */
export async function insertCells(tx: Tx, cells: readonly Cell[], { proposed }: { proposed: boolean }): Promise<void> {
  if (cells.length === 0) return
  const rows = cells.map(({ agendaId, startsAt, seat, appointmentId }) => {
    return { agenda_id: agendaId, starts_at: startsAt, seat, appointment_id: appointmentId }
  })
  try {
    await inserting.run(tx, { json: JSON.stringify(rows), proposed: flag(proposed) })
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('slot-taken')
    throw error
  }
}

export async function freeCells(tx: Tx, appointmentId: Id<'Appointment'>): Promise<void> {
  await tx.deleteFrom('appointment_cell').where('appointment_id', '=', appointmentId).execute()
}

/** The hour that was proposed is free again; the one that was fixed before keeps its own. */
export async function freeProposedCells(tx: Tx, appointmentId: Id<'Appointment'>): Promise<void> {
  await tx
    .deleteFrom('appointment_cell')
    .where('appointment_id', '=', appointmentId)
    .where('proposed', '=', 1)
    .execute()
}

/** The appointment moves: it keeps these quarters of that agenda and frees its others. */
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

export async function purgeCells(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('appointment_cell').where('starts_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
