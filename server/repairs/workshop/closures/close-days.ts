import { toId } from '../../../base/id.js'
import { toInstant } from '../../../base/instant.js'
import { Refusal } from '../../../base/refusal.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { StaffContext } from '../../../rpc/context.js'
import { addClosure, dropClosure } from '../../agenda/change-repairer-times.js'
import { changeAppointment } from '../../appointments/change-appointment.js'
import { lockWorkshop } from '../settings/lock-workshop.js'
import type { Changed } from '../settings/settings.wire.js'
import { aboutAppointment } from '../appointments/answer-as-staff.js'
import { getWorkshopAppointment, type WorkshopAppointment } from '../appointments/workshop-appointment.store.js'
import type { CloseInput, Closed, ReopenInput } from './closures.wire.js'
import { closureIn } from './show-closing.js'
import { appointmentsInClosure } from './appointments-in-closure.store.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/**
 * Closes, and proposes another time to each appointment for which one is given: all of it or nothing. Refused when the appointments are
 * not those that were seen, since somebody booked or answered meanwhile.
 */
export async function closeDays(ctx: Acting, allowed: Allowed<'visits'>, input: CloseInput): Promise<Closed> {
  const { tx } = ctx
  const workshop = await lockWorkshop(ctx, allowed, input)
  const { reason, seen: _seen, visits, member: _member, repairer: _repairer, ...span } = input
  const closure = closureIn(span)
  refuseOthers(await appointmentsInClosure(tx, workshop, closure), visits)
  const closureId = await addClosure(ctx, workshop.repairer.id, { ...closure, ...(reason && { reason }) })
  const moved = visits.filter(({ startsAt }) => startsAt !== undefined)
  for (const { appointmentId, startsAt } of moved) {
    const { party, appointment } = await getWorkshopAppointment(tx, allowed, toId(appointmentId))
    ctx.about(aboutAppointment(appointment, workshop.zone))
    const words = reason === '' ? undefined : reason
    await changeAppointment(ctx, party, { change: 'propose', words, startsAt: toInstant(startsAt ?? ''), isOver: true })
  }
  return { sequence: workshop.sequence + 1, closureId, proposed: moved.length, kept: visits.length - moved.length }
}

function refuseOthers(standing: readonly WorkshopAppointment[], seen: CloseInput['visits']): void {
  const sequences = new Map<string, number>(seen.map(({ appointmentId, seen: sequence }) => [appointmentId, sequence]))
  const areSeen = standing.every(({ appointment }) => sequences.get(appointment.id) === appointment.sequence)
  if (!areSeen || standing.length !== sequences.size) throw new Refusal('closure-visits-changed')
}

export async function reopenDays(ctx: Acting, allowed: Allowed<'visits'>, input: ReopenInput): Promise<Changed> {
  const { repairer, sequence } = await lockWorkshop(ctx, allowed, input)
  if (!(await dropClosure(ctx, repairer.id, toId(input.closureId)))) throw new Refusal('closure-gone')
  return { sequence: sequence + 1 }
}
