import { addDays } from '../../base/instant.js'
import { endOfDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { fullOf } from '../agenda/appointment-cell.store.js'
import { lastOffered } from '../agenda/first-free.js'
import type { SlotDays, SlotsInput, SlotsShown } from '../repair.wire.js'
import type { PlacedRepairer } from '../repairer.store.js'
import { findService } from '../service.store.js'
import type { SearchContext } from './search-repairers.js'
import { shownRepairer } from './shown-repairer.js'
import { freeStarts, type FreeStart, type AppointmentLength } from '../agenda/slots.js'
import { timeOf } from '../agenda/timetable.store.js'

export async function showSlots(asked: SearchContext, input: SlotsInput): Promise<SlotsShown> {
  const { db, clock, keepUntil } = asked
  const now = clock.now()
  const placed = await shownRepairer(asked, input)
  const { repairer, zone } = placed
  const [{ timetable, agendas }, length, full] = await Promise.all([
    timeOf(db, placed, now),
    lengthFor(db, placed, input.service),
    // The last appointment of the horizon may end after midnight in UTC.
    fullOf(db, repairer.id, { from: now, to: addDays(now, repairer.horizonDays + 2) }),
  ])
  const times = agendas.map(({ id, seats }) => ({ id, seats, taken: full.get(id) ?? new Map<number, number>() }))
  const starts = [...freeStarts(timetable, length, { agendas: times, now })]
  const [first] = starts
  if (first) keepUntil(lastOffered(first.startsAt, timetable.leadMinutes))
  keepUntil(endOfDay(now, zone))
  return { zone, minutes: length.minutes, days: byDay(starts) }
}

async function lengthFor(
  db: Db,
  { repairer }: PlacedRepairer,
  serviceId: string | undefined,
): Promise<AppointmentLength> {
  const { id, usualMinutes, preparationMinutes } = repairer
  if (serviceId === undefined) return { minutes: usualMinutes, preparationMinutes }
  const service = await findService(db, id, serviceId)
  if (!service) throw new Refusal('service-unknown')
  return { minutes: service.minutes, preparationMinutes }
}

/** `starts` must be in order of time. */
function byDay(starts: Iterable<FreeStart>): SlotDays {
  const days: SlotDays = []
  for (const { day, startsAt } of starts) {
    const last = days.at(-1)
    if (last?.day === day) last.starts.push(startsAt)
    else days.push({ day, starts: [startsAt] })
  }
  return days
}
