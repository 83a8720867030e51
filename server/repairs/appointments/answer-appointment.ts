import { toInstant } from '../../base/instant.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import type { AnswerInput, AnswerLinkInput } from '../repair.wire.js'
import { changeAppointment } from './change-appointment.js'
import { partyKept, type AppointmentParty } from '../appointment.js'

type Said =
  | Pick<AnswerInput, 'answer' | 'sequence'>
  | Pick<AnswerLinkInput, 'answer' | 'sequence' | 'words' | 'startsAt'>

export async function answerAppointment(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  appointment: Owned<AppointmentParty>,
  { answer: change, sequence, ...more }: Said,
): Promise<AppointmentParty> {
  const { words, startsAt } = { words: undefined, startsAt: undefined, ...more }
  await changeAppointment(ctx, appointment, {
    change,
    sequence,
    words,
    ...(startsAt && { startsAt: toInstant(startsAt) }),
  })
  return partyKept(appointment)
}
