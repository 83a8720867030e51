import type { Id } from '../base/id.js'
import { msOf, type Instant } from '../base/instant.js'
import { isAmong } from '../database/dialect.js'
import type { Db } from '../database/tables.js'

/** How many visits each agenda has in each quarter of an hour that has any, by the millisecond it begins at. */
export async function takenBetween(
  db: Db,
  agendaIds: readonly Id<'Agenda'>[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<Map<Id<'Agenda'>, Map<number, number>>> {
  const taken = new Map(agendaIds.map((id) => [id, new Map<number, number>()]))
  if (agendaIds.length === 0) return taken
  const rows = await db
    .selectFrom('appointment_cell')
    .select((eb) => ['agenda_id', 'starts_at', eb.fn.countAll<number>().as('visits')])
    .where(isAmong(db, 'agenda_id', agendaIds))
    .where('starts_at', '>=', from)
    .where('starts_at', '<', to)
    .groupBy(['agenda_id', 'starts_at'])
    .execute()
  for (const { agenda_id: id, starts_at: startsAt, visits } of rows) taken.get(id)?.set(msOf(startsAt), visits)
  return taken
}
