import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { endInvitation, openInvitationsOf } from './invitation.store.js'
import type { WithdrawInvitationInput } from '../people/people.wire.js'

export async function withdrawInvitation(
  { tx, clock, about }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  { subject }: Allowed<'people'>,
  { invitationId }: WithdrawInvitationInput,
): Promise<void> {
  const now = clock.now()
  const id = toId<'Invitation'>(invitationId)
  const invitation = (await openInvitationsOf(tx, subject, now)).find((open) => open.id === id)
  if (!invitation || !(await endInvitation(tx, id, { at: now, outcome: 'withdrawn' })))
    throw new Refusal('invitation-over')
  about({ kind: 'invitation', id, title: invitation.email })
}
