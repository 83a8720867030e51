import { reportTalk } from '../../conversations/index.js'
import type { Report } from '../../moderation/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { appointmentSubject, type AppointmentParty } from '../appointment.js'
import { lockAppointment } from '../appointments/appointment.store.js'

/** The staff of a workshop count as one. */
export async function reportOther(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  { id, by, account }: Owned<AppointmentParty>,
  said: Pick<Report, 'reason' | 'words'>,
): Promise<void> {
  const { siteId, language } = await lockAppointment(ctx.tx, id)
  const author = by === 'resident' ? account : undefined
  await reportTalk(ctx, { subject: appointmentSubject(id), author, siteId, language }, said)
}
