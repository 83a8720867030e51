import { toId, type Id } from '../../base/id.js'
import { toInstant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { MutationContext, Speaker } from '../../rpc/context.js'
import type { VisitSide } from '../appointment.js'
import { sideOf } from '../links.js'
import type { AnswerInput, AnswerLinkInput } from '../repair.wire.js'
import { changeAppointment } from './change-appointment.js'
import { getVisit } from './visit.store.js'

export type Answered = { readonly id: Id<'Appointment'>; readonly by: VisitSide }

/** From a mail: whoever has the secret is that side. */
export async function answerByLink(ctx: MutationContext, input: AnswerLinkInput): Promise<Answered> {
  const id = toId<'Appointment'>(input.appointmentId)
  const by = sideOf(ctx.sealOf, id, input.secret)
  if (!by || (await getVisit(ctx.tx, id)).site.slug !== input.site) throw new Refusal('appointment-gone')
  const { answer: change, words, startsAt } = input
  await changeAppointment(ctx, id, { change, by, words, ...(startsAt && { startsAt: toInstant(startsAt) }) })
  return { id, by }
}

/** A resident who has signed in, about what is theirs. */
export async function answerAsResident(
  ctx: MutationContext,
  { accountId, within }: Speaker,
  input: AnswerInput,
): Promise<Answered> {
  const id = toId<'Appointment'>(input.appointmentId)
  const { appointment } = await getVisit(ctx.tx, id)
  if (appointment.accountId !== accountId || (within ?? appointment.siteId) !== appointment.siteId)
    throw new Refusal('appointment-gone')
  await changeAppointment(ctx, id, { change: input.answer, by: 'resident' })
  return { id, by: 'resident' }
}
