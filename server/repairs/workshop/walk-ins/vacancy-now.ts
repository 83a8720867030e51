import type { Id } from '../../../base/id.js'
import { addMs, msOf, toInstant, type Instant } from '../../../base/instant.js'
import type { Db } from '../../../database/tables.js'
import { cellsBetween, type Cell } from '../../agenda/appointment-cell.store.js'
import { agendaTimes, newCells } from '../../agenda/seats.js'
import { occupiedMs, quartersOf, type AppointmentLength } from '../../agenda/slots.js'
import type { RepairerTime } from '../../agenda/timetable.store.js'

const quarterMs = 900_000

type VacancyNow = {
  readonly startsAt: Instant
  readonly agendaId: Id<'Agenda'>
  /** It ends before the next appointment: nobody is displaced. */
  readonly length: AppointmentLength
  readonly quarters: readonly Instant[]
  cellsFor(appointmentId: Id<'Appointment'>): Cell[]
}

/**
 * From the quarter of an hour that runs, whether or not the workshop is open: somebody stands at the door. Undefined when
 * every seat is taken.
 */
export async function vacancyNow(
  db: Db,
  { repairerId, agendas }: Pick<RepairerTime, 'repairerId' | 'agendas'>,
  { length, now }: { readonly length: AppointmentLength; readonly now: Instant },
): Promise<VacancyNow | undefined> {
  const startsAt = toInstant(Math.floor(msOf(now) / quarterMs) * quarterMs)
  const wanted = quartersOf(startsAt, length)
  const cells = await cellsBetween(db, repairerId, { from: startsAt, to: addMs(startsAt, occupiedMs(length)) })
  const free = agendaTimes(agendas, cells).map(({ id, seats, taken }) => {
    const full = wanted.findIndex((quarter) => (taken.get(msOf(quarter)) ?? 0) >= seats)
    return { id, quarters: full < 0 ? wanted.length : full }
  })
  const [best] = free.toSorted((a, b) => b.quarters - a.quarters)
  if (!best || best.quarters === 0) return undefined
  const { id: agendaId, quarters: count } = best
  const minutes = Math.min(length.minutes, count * 15)
  const quarters = wanted.slice(0, count)
  return {
    startsAt,
    agendaId,
    quarters,
    length: { minutes, preparationMinutes: Math.min(length.preparationMinutes, count * 15 - minutes) },
    cellsFor: (appointmentId) => newCells(cells, { appointmentId, agendaId, quarters }),
  }
}
