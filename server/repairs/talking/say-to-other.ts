import { Refusal } from '../../base/refusal.js'
import { writeMessage, type Message, type Said } from '../../conversations/index.js'
import { isHiddenEverywhere } from '../../moderation/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { appointmentSubject, mayTalk, type AppointmentParty } from '../appointment.js'
import { lockAppointment } from '../appointments/appointment.store.js'
import { betweenOf } from '../talk/appointment-talk.store.js'
import { asSpeaking } from '../talk/speaking.store.js'
import { writerOf } from '../talk/writer-of.js'

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

/** What the workshop entered itself it talks about with nobody. */
export async function sayToOther(
  ctx: Ctx,
  { id, by, account }: Owned<AppointmentParty>,
  what: Said,
): Promise<Pick<Message, 'id' | 'createdAt'>> {
  const { tx, clock } = ctx
  const appointment = await lockAppointment(tx, id)
  const between = await betweenOf(tx, appointment)
  if (!between) throw new Refusal('conversation-over')
  const reader = by === 'repairer' ? appointment.accountId : undefined
  const subject = appointmentSubject(id)
  const speaking = {
    subject,
    side: by,
    ...writerOf(between, { by, account }),
    ...(reader && { reader }),
    isOpen: mayTalk(appointment, clock.now()) && !(await isHiddenEverywhere(tx, subject)),
    between,
  }
  return writeMessage(ctx, asSpeaking(speaking), what)
}
