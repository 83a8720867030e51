import { findAccountByEmail } from '../../accounts/index.js'
import { newId, type Id } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { Role, Subject } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { kindOf, roles } from '../role.js'
import { rolesOf } from '../role.store.js'
import { findNamed } from '../subject.store.js'
import { invitedUntil, type Invitation } from './invitation.js'
import { endInvitationsLike, insertInvitation } from './invitation.store.js'

type Inviting = {
  /** Absent for the operator. */
  readonly by?: Id<'Account'>
  readonly of: Subject
  readonly role: Role
  readonly email: string
  readonly language: Language
  /** The operator may hand the link over otherwise. */
  readonly mailed: boolean
}

/** A person who is invited again gets a new link, and the one before is over. */
export async function invite(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { by, of, role, email, language, mailed }: Inviting,
): Promise<Invitation> {
  const now = clock.now()
  if (roles[role].of !== kindOf(of)) throw new Refusal('invalid-input', { fields: ['role'] })
  if (!(await findNamed(tx, of))) throw new Refusal('member' in of ? 'member-unknown' : 'site-unknown')
  const known = await findAccountByEmail(tx, email)
  const isHeld = (await rolesOf(tx, of)).some((held) => held.role === role && held.person.id === known?.id)
  if (isHeld) throw new Refusal('role-held')
  const invitation: Invitation = {
    id: newId(),
    email,
    role,
    of,
    language: known?.language ?? language,
    ...(by && { invitedBy: by }),
    until: invitedUntil(now),
    createdAt: now,
  }
  await endInvitationsLike(tx, invitation, now)
  await insertInvitation(tx, invitation)
  if (mailed) await record(tx, now, { type: 'invitation.sent', invitationId: invitation.id })
  return invitation
}
