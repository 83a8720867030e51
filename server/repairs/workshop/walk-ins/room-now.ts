import type { Id } from '../../../base/id.js'
import { addMs, msOf, toInstant, type Instant } from '../../../base/instant.js'
import type { Db } from '../../../database/tables.js'
import { cellsBetween, type Cell } from '../../agenda/appointment-cell.store.js'
import { agendaTimes, newCells } from '../../agenda/seats.js'
import { occupiedMs, quartersOf, type Visit } from '../../agenda/slots.js'
import type { RepairerTime } from '../../agenda/timetable.store.js'

const quarterMs = 900_000

type RoomNow = {
  readonly startsAt: Instant
  readonly agendaId: Id<'Agenda'>
  /** It ends before the next appointment: nobody is displaced. */
  readonly visit: Visit
  readonly quarters: readonly Instant[]
  cellsFor(appointmentId: Id<'Appointment'>): Cell[]
}

/**
 * From the quarter of an hour that runs, whether or not the workshop is open: somebody stands at the door. Undefined when
 * every seat is taken.
 */
export async function roomNow(
  db: Db,
  { repairerId, agendas }: Pick<RepairerTime, 'repairerId' | 'agendas'>,
  { visit, now }: { readonly visit: Visit; readonly now: Instant },
): Promise<RoomNow | undefined> {
  const startsAt = toInstant(Math.floor(msOf(now) / quarterMs) * quarterMs)
  const wanted = quartersOf(startsAt, visit)
  const cells = await cellsBetween(db, repairerId, { from: startsAt, to: addMs(startsAt, occupiedMs(visit)) })
  const free = agendaTimes(agendas, cells).map(({ id, seats, taken }) => {
    const full = wanted.findIndex((quarter) => (taken.get(msOf(quarter)) ?? 0) >= seats)
    return { id, quarters: full < 0 ? wanted.length : full }
  })
  const [best] = free.toSorted((a, b) => b.quarters - a.quarters)
  if (!best || best.quarters === 0) return undefined
  const { id: agendaId, quarters: count } = best
  const minutes = Math.min(visit.minutes, count * 15)
  const quarters = wanted.slice(0, count)
  return {
    startsAt,
    agendaId,
    quarters,
    visit: { minutes, preparationMinutes: Math.min(visit.preparationMinutes, count * 15 - minutes) },
    cellsFor: (appointmentId) => newCells(cells, { appointmentId, agendaId, quarters }),
  }
}
