import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Subject } from '../../rpc/actor.js'
import { columnsOf, subjectIn } from '../role.store.js'
import type { Invitation, InvitationOutcome } from './invitation.js'
import type { InvitationTable } from './invitation.table.js'

const fromRow = (row: InvitationTable): Invitation => ({
  id: row.id,
  email: row.email,
  role: row.role,
  of: subjectIn(row),
  ...(row.invited_by !== null && { invitedBy: row.invited_by }),
  language: row.language,
  until: row.until,
  ...(row.ended_at !== null && row.outcome !== null && { ended: { at: row.ended_at, outcome: row.outcome } }),
  createdAt: row.created_at,
})

export async function insertInvitation(tx: Tx, invitation: Invitation): Promise<void> {
  const { id, email, role, of, invitedBy, language, until, createdAt } = invitation
  await tx
    .insertInto('invitation')
    .values({
      id,
      email,
      role,
      language,
      until,
      ended_at: null,
      outcome: null,
      created_at: createdAt,
      ...columnsOf(of),
      invited_by: invitedBy ?? null,
    })
    .execute()
}

export async function findInvitation(db: Db, id: Id<'Invitation'>): Promise<Invitation | undefined> {
  const row = await db.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

const openOf = (db: Db, of: Subject, now: Instant) => {
  const { member_id: member, site_id: site } = columnsOf(of)
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('member_id', member === null ? 'is' : '=', member)
    .where('site_id', site === null ? 'is' : '=', site)
    .where('ended_at', 'is', null)
    .where('until', '>', now)
}

/** Those that may still be accepted, the oldest first. */
export async function openInvitationsOf(db: Db, of: Subject, now: Instant): Promise<Invitation[]> {
  return (await openOf(db, of, now).orderBy('created_at').orderBy('id').execute()).map(fromRow)
}

/** False when it had ended before. */
export async function endInvitation(
  tx: Tx,
  id: Id<'Invitation'>,
  { at, outcome }: { readonly at: Instant; readonly outcome: InvitationOutcome },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ ended_at: at, outcome })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Of several invitations of one person only the last link is good. */
export async function endInvitationsLike(
  tx: Tx,
  { email, role, of }: Pick<Invitation, 'email' | 'role' | 'of'>,
  now: Instant,
): Promise<void> {
  const like = await openOf(tx, of, now).where('email', '=', email).where('role', '=', role).execute()
  for (const { id } of like) await endInvitation(tx, id, { at: now, outcome: 'withdrawn' })
}

export async function deleteInvitationsTo(tx: Tx, email: string): Promise<void> {
  await tx.deleteFrom('invitation').where('email', '=', email).execute()
}

export async function purgeInvitations(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('invitation').where('until', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
