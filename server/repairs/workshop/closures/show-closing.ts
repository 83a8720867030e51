import { addMs, msOf, toInstant, type Instant } from '../../../base/instant.js'
import { isDay, wallTimeOf, type Zone } from '../../../base/local-time.js'
import { Refusal } from '../../../base/refusal.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { isClosure } from '../../agenda/read-ranges.js'
import { occupiedMs } from '../../agenda/slots.js'
import { closureSpan } from '../../agenda/spans.js'
import { freeDays } from '../../appointments/free-starts.js'
import type { SlotDays } from '../../repair.wire.js'
import type { RepairerClosure } from '../../repairer.js'
import { mayAnswer } from '../appointments/appointment-to-staff.js'
import { getWorkshop } from '../workshop.store.js'
import { appointmentsInClosure } from './appointments-in-closure.store.js'
import type { Closing, ClosingInput } from './closures.wire.js'

/** Nobody looks through more days with free starts. */
const daysShown = 14

/** Lists the appointments in a closure, with another time for each, before anything is closed. */
export async function showClosing(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: slug, ...span }: ClosingInput,
): Promise<Closing> {
  const now = clock.now()
  const workshop = await getWorkshop(db, allowed, slug)
  const { repairer, sequence, zone } = workshop
  const closure = closureIn(span)
  const closed = closureSpan(closure, zone)
  const taken: Busy[] = []
  const visits: Closing['visits'] = []
  for (const { appointment, isTold } of await appointmentsInClosure(db, workshop, closure)) {
    const { id, contactName, contactPhone, startsAt, status } = appointment
    if (status !== 'requested' && status !== 'booked' && status !== 'proposed') continue
    const length = occupiedMs(appointment)
    const isOutside = (start: Instant) => msOf(start) >= closed.to || msOf(start) + length <= closed.from
    const mayPropose = isTold && mayAnswer(appointment, now).includes('propose')
    const looking = { repairerId: repairer.id, length: appointment, except: id }
    const days = mayPropose ? within(await freeDays(db, looking, now), isOutside) : []
    // Later rather than sooner: nobody reads a mail of today for today.
    const after = within(days, (start) => msOf(start) >= closed.to)
    const asked = { startsAt, length, taken, zone }
    const proposal = likelyTime(after, asked) ?? likelyTime(days, asked)
    if (proposal !== undefined) taken.push({ from: proposal, to: addMs(proposal, length) })
    visits.push({
      id,
      status,
      contactName,
      startsAt,
      isTold,
      sequence: appointment.sequence,
      ...(contactPhone !== undefined && { contactPhone }),
      ...(proposal !== undefined && { proposal }),
      slots: days.slice(0, daysShown),
    })
  }
  return { sequence, zone, visits }
}

export function closureIn({ fromDay, fromTime, toDay, toTime }: Omit<ClosingInput, 'member' | 'repairer'>) {
  if (!isDay(fromDay) || !isDay(toDay)) throw new Refusal('invalid-input', { fields: ['fromDay', 'toDay'] })
  const closure: RepairerClosure = { fromDay, fromTime, toDay, toTime }
  if (!isClosure(closure)) throw new Refusal('invalid-input', { fields: ['fromTime', 'toTime'] })
  return closure
}

function within(days: SlotDays, isOutside: (start: Instant) => boolean): SlotDays {
  return days
    .map(({ day, starts }) => ({ day, starts: starts.filter((start) => isOutside(toInstant(start))) }))
    .filter(({ starts }) => starts.length > 0)
}

type Busy = { readonly from: Instant; readonly to: Instant }

/** The first day that has room, at the hour that was agreed if it is free; not what is proposed to somebody else. */
function likelyTime(
  days: SlotDays,
  {
    startsAt,
    length,
    taken,
    zone,
  }: { readonly startsAt: Instant; readonly length: number; readonly taken: readonly Busy[]; readonly zone: Zone },
): Instant | undefined {
  const hour = wallTimeOf(startsAt, zone)
  for (const { starts } of days) {
    const free = starts
      .map((start) => toInstant(start))
      .filter((start) => start !== startsAt && !taken.some(({ from, to }) => start < to && from < addMs(start, length)))
    const found = free.find((start) => wallTimeOf(start, zone) === hour) ?? free[0]
    if (found !== undefined) return found
  }
  return undefined
}
