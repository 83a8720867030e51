import type { Id } from '../../base/id.js'
import { msOf, type Instant } from '../../base/instant.js'
import type { Cell } from './appointment-cell.store.js'
import type { Agenda } from '../repairer.js'
import type { AgendaTime } from './slots.js'

export function agendaTimes(
  agendas: readonly Pick<Agenda, 'id' | 'seats'>[],
  cells: readonly Cell[],
  except?: Id<'Appointment'>,
): AgendaTime[] {
  return agendas.map(({ id, seats }) => {
    const taken = new Map<number, number>()
    for (const { agendaId, startsAt, appointmentId } of cells) {
      if (agendaId !== id || appointmentId === except) continue
      taken.set(msOf(startsAt), (taken.get(msOf(startsAt)) ?? 0) + 1)
    }
    return { id, seats, taken }
  })
}

type Wanted = {
  readonly appointmentId: Id<'Appointment'>
  readonly agendaId: Id<'Agenda'>
  readonly quarters: readonly Instant[]
}

/**
 * A cell for each quarter that the appointment does not hold yet, with the lowest seat number that is free in it. The
 * number may differ from quarter to quarter: one number for a whole appointment would refuse starts for which there is
 * room.
 */
export function newCells(cells: readonly Cell[], { appointmentId, agendaId, quarters }: Wanted): Cell[] {
  return quarters.flatMap((startsAt) => {
    const here = cells.filter((cell) => cell.agendaId === agendaId && cell.startsAt === startsAt)
    if (here.some((cell) => cell.appointmentId === appointmentId)) return []
    const seats = new Set(here.map(({ seat }) => seat))
    let seat = 0
    while (seats.has(seat)) seat += 1
    return [{ agendaId, startsAt, seat, appointmentId }]
  })
}
