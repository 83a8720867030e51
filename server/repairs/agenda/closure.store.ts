import type { Id } from '../../base/id.js'
import { toInstant } from '../../base/instant.js'
import type { Day, Zone } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { RepairerClosure } from '../repairer.js'
import { closureSpan } from './spans.js'

export async function closuresFrom(db: Db, repairerId: Id<'Repairer'>, day: Day): Promise<Id<'RepairerClosure'>[]> {
  const rows = await db
    .selectFrom('repairer_closure')
    .select('id')
    .where('repairer_id', '=', repairerId)
    .where('from_day', '=', day)
    .execute()
  return rows.map(({ id }) => id)
}

export async function appointmentsWithin(
  db: Db,
  repairerId: Id<'Repairer'>,
  { closure, zone }: { readonly closure: RepairerClosure; readonly zone: Zone },
): Promise<number> {
  const { from, to } = closureSpan(closure, zone)
  const { appointments } = await db
    .selectFrom('appointment_cell')
    .innerJoin('agenda', 'agenda.id', 'appointment_cell.agenda_id')
    .select((eb) => eb.fn.count<number>('appointment_cell.appointment_id').distinct().as('appointments'))
    .where('agenda.repairer_id', '=', repairerId)
    .where('appointment_cell.starts_at', '>=', toInstant(from))
    .where('appointment_cell.starts_at', '<', toInstant(to))
    .executeTakeFirstOrThrow()
  return Number(appointments)
}

/** Those that have not ended, the first first. */
export async function closuresAhead(
  db: Db,
  repairerId: Id<'Repairer'>,
  today: Day,
): Promise<(RepairerClosure & { readonly id: Id<'RepairerClosure'> })[]> {
  const rows = await db
    .selectFrom('repairer_closure')
    .selectAll()
    .where('repairer_id', '=', repairerId)
    .where('to_day', '>=', today)
    .orderBy('from_day')
    .orderBy('from_time')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    fromDay: row.from_day,
    fromTime: row.from_time,
    toDay: row.to_day,
    toTime: row.to_time,
    ...(row.reason !== null && { reason: row.reason }),
  }))
}
