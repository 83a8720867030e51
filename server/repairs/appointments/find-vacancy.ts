import type { Id } from '../../base/id.js'
import { addDays, addMs, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { cellsBetween, type Cell } from '../agenda/appointment-cell.store.js'
import { agendaFree, occupiedMs, quartersOf, type AppointmentLength } from '../agenda/slots.js'
import type { RepairerTime } from '../agenda/timetable.store.js'
import { agendaTimes, newCells } from '../agenda/seats.js'

type VacancyWanted = {
  readonly appointmentId: Id<'Appointment'>
  /** Read after the agendas were locked. */
  readonly time: RepairerTime
  readonly length: AppointmentLength
  readonly startsAt: Instant
  readonly now: Instant
}

type Vacancy = {
  readonly agendaId: Id<'Agenda'>
  readonly quarters: readonly Instant[]
  /** Those that the appointment does not hold yet. */
  readonly cells: readonly Cell[]
}

/** Uses the rule that shows slots; an appointment's own cells count as free. */
export async function findVacancy(tx: Tx, wanted: VacancyWanted): Promise<Vacancy> {
  const { appointmentId, time, length, startsAt, now } = wanted
  const { repairerId, agendas, timetable } = time
  if (isFarOff(startsAt, now)) throw new Refusal('slot-taken')
  const cells = await cellsBetween(tx, repairerId, { from: startsAt, to: addMs(startsAt, occupiedMs(length)) })
  const free = { agendas: agendaTimes(agendas, cells, appointmentId), startsAt, now }
  const agendaId = agendaFree(timetable, length, free)
  if (agendaId === undefined) throw new Refusal('slot-taken')
  const quarters = quartersOf(startsAt, length)
  return { agendaId, quarters, cells: newCells(cells, { appointmentId, agendaId, quarters }) }
}

/** A time beyond every horizon may be beyond what a database can store. */
function isFarOff(startsAt: Instant, now: Instant): boolean {
  return startsAt < now || startsAt > addDays(now, 400)
}
