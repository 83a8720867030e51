import { findAccount, findAccountByEmail, refuseElsewhere } from '../../accounts/index.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { Context, MutationContext } from '../../rpc/context.js'
import { insertAuditEntry, nameInvited } from '../audit/audit-entry.store.js'
import { insertRole } from '../role.store.js'
import { findNamed } from '../subject.store.js'
import { stateOf } from './invitation.js'
import { endInvitation } from './invitation.store.js'
import { linkedInvitation } from './invitation-links.js'
import type { OpenedInvitation } from './invitation.wire.js'

type Reading = { readonly db: Db; readonly clock: Context['clock']; readonly hmac: Context['hmac'] }

/** Only reads: whoever opens a link of a mail has not answered yet. */
export async function openInvitation({ db, clock, hmac }: Reading, link: string): Promise<OpenedInvitation> {
  const invitation = await linkedInvitation(db, hmac, link)
  const { email, role, of, invitedBy, until } = invitation
  const named = await findNamed(db, of)
  if (!named) throw new Refusal('invitation-over')
  const inviter = invitedBy && (await findAccount(db, invitedBy))
  return {
    state: stateOf(invitation, clock.now()),
    email,
    role,
    until,
    of: named.kind === 'network' ? { kind: named.kind } : { kind: named.kind, slug: named.slug, name: named.name },
    isKnown: (await findAccountByEmail(db, email)) !== undefined,
    ...(inviter && inviter.firstName !== '' && { by: inviter.firstName }),
  }
}

type Answering = Pick<MutationContext, 'tx' | 'clock' | 'hmac'>

/** By whoever signs in with the address that was invited, and by nobody else who got hold of the mail. */
export async function acceptInvitation(
  { tx, clock, hmac }: Answering,
  actor: Actor<AccountHolder>,
  link: string,
): Promise<void> {
  refuseElsewhere(actor)
  const now = clock.now()
  const { id, email, role, of, until } = await linkedInvitation(tx, hmac, link)
  const account = await findAccount(tx, actor.by)
  if (!account) throw new Refusal('signed-out')
  if (account.email !== email) throw new Refusal('invitation-not-yours')
  if (until <= now || !(await endInvitation(tx, id, { at: now, outcome: 'accepted' })))
    throw new Refusal('invitation-over')
  await insertRole(tx, { accountId: account.id, role, of }, now)
  await nameInvited(tx, id, account.id)
  const about = { kind: 'invitation', id, title: email, person: account.id }
  await insertAuditEntry(tx, { accountId: account.id, role, act: 'roles.acceptInvitation', of, about, at: now })
  await record(tx, now, { type: 'invitation.answered', invitationId: id })
}

/** Needs no account: the mail was received, and nothing is given. */
export async function declineInvitation({ tx, clock, hmac }: Answering, link: string): Promise<void> {
  const now = clock.now()
  const { id, until } = await linkedInvitation(tx, hmac, link)
  if (until <= now || !(await endInvitation(tx, id, { at: now, outcome: 'declined' })))
    throw new Refusal('invitation-over')
  await record(tx, now, { type: 'invitation.answered', invitationId: id })
}
