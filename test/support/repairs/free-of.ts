import type { Id } from '../../../server/base/id.js'
import { toInstant, type Instant } from '../../../server/base/instant.js'
import { paris } from '../../../server/base/local-time.js'
import type { Tx } from '../../../server/database/tables.js'
import { freeByOracle, wallOf } from './slot-oracle.js'

const wall = wallOf('Europe/Paris', Date.parse('2027-09-30T22:00:00Z'), Date.parse('2028-02-29T23:00:00Z'))

/** Written out, so that nothing is counted as the product counts it. */
const holidays = ['2027-11-01', '2027-11-11', '2027-12-25', '2028-01-01']

/** The free starts of a repairer, computed minute by minute. */
export async function freeOf(
  tx: Tx,
  { id, minutes, now }: { readonly id: Id<'Repairer'>; readonly minutes: number; readonly now: Instant },
): Promise<Instant[]> {
  const row = await tx.selectFrom('repairer').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const openings = await tx.selectFrom('repairer_opening').selectAll().where('repairer_id', '=', id).execute()
  const closures = await tx.selectFrom('repairer_closure').selectAll().where('repairer_id', '=', id).execute()
  const agendas = await tx.selectFrom('agenda').selectAll().where('repairer_id', '=', id).execute()
  const cells = await tx
    .selectFrom('appointment_cell')
    .innerJoin('agenda', 'agenda.id', 'appointment_cell.agenda_id')
    .select(['agenda_id', 'starts_at'])
    .where('agenda.repairer_id', '=', id)
    .where('starts_at', '>=', now)
    .execute()
  const free = freeByOracle(
    {
      zone: paris,
      nowMs: Date.parse(now),
      stepMinutes: row.step_minutes,
      leadMinutes: row.lead_minutes,
      horizonDays: row.horizon_days,
      minutes,
      preparationMinutes: row.preparation_minutes,
      openings: openings.map(({ weekday, from_time: from, to_time: to }) => ({ weekday, from, to })),
      closures: [
        ...closures.map((closure) => ({
          fromDay: closure.from_day,
          fromTime: closure.from_time,
          toDay: closure.to_day,
          toTime: closure.to_time,
        })),
        ...(row.works_holidays === 1 ? [] : holidays).map((day) => {
          return { fromDay: day, fromTime: '00:00', toDay: day, toTime: '24:00' }
        }),
      ],
      agendas: agendas.map(({ id: agendaId, seats }) => ({
        seats,
        appointments: cells
          .filter((cell) => cell.agenda_id === agendaId)
          .map((cell) => ({ ms: Date.parse(cell.starts_at), quarters: 1 })),
      })),
    },
    wall,
  )
  return free.map(([start]) => toInstant(start))
}
