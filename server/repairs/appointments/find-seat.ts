import type { Id } from '../../base/id.js'
import { addDays, addMs, msOf, type Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { cellsBetween, type Cell } from '../agenda/appointment-cell.store.js'
import { agendaTimes, newCells } from '../agenda/seats.js'
import { closedAt, occupiedMs, quartersOf } from '../agenda/slots.js'
import type { RepairerTime } from '../agenda/timetable.store.js'
import type { Appointment } from '../appointment.js'

const quarterMs = 900_000

type Wanted = {
  readonly appointment: Appointment
  readonly time: Pick<RepairerTime, 'repairerId' | 'agendas' | 'timetable'>
  readonly startsAt: Instant
  readonly now: Instant
}

type Seat = {
  readonly quarters: readonly Instant[]
  /** Where there is room for the whole of it: its own agenda first. */
  readonly free?: { readonly agendaId: Id<'Agenda'>; readonly cells: readonly Cell[] }
  /** Who else holds the first quarter that is full. */
  readonly met: readonly Id<'Appointment'>[]
  /** It begins when the workshop is closed: whoever moves it there knows better. */
  readonly closed?: 'day' | 'hour'
}

/** Room for an appointment at another hour that its workshop and the person have agreed on: any quarter in which a seat is free, open or not. */
export async function findSeat(db: Db, { appointment, time, startsAt, now }: Wanted): Promise<Seat> {
  const { id: appointmentId, agendaId: own } = appointment
  const quarters = quartersOf(startsAt, appointment)
  const closed = closedAt(time.timetable, startsAt)
  const isSound = msOf(startsAt) % quarterMs === 0 && startsAt > addDays(now, -1) && startsAt < addDays(now, 400)
  if (!isSound) return { quarters, met: [] }
  const span = { from: startsAt, to: addMs(startsAt, occupiedMs(appointment)) }
  const cells = await cellsBetween(db, time.repairerId, span)
  const agendas = agendaTimes(time.agendas, cells, appointmentId).toSorted(
    (a, b) => Number(b.id === own) - Number(a.id === own),
  )
  const isFull = (agenda: (typeof agendas)[number], quarter: Instant) =>
    (agenda.taken.get(msOf(quarter)) ?? 0) >= agenda.seats
  const found = agendas.find((agenda) => !quarters.some((quarter) => isFull(agenda, quarter)))
  const full = quarters.find((quarter) => agendas.some((agenda) => isFull(agenda, quarter)))
  const others = cells.filter((cell) => cell.startsAt === full && cell.appointmentId !== appointmentId)
  return {
    quarters,
    ...(found && {
      free: { agendaId: found.id, cells: newCells(cells, { appointmentId, agendaId: found.id, quarters }) },
    }),
    met: found ? [] : [...new Set(others.map((cell) => cell.appointmentId))],
    ...(closed && { closed }),
  }
}
