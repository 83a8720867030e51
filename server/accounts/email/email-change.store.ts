import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { engineOf } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { mostTries } from '../sign-in.js'
import type { EmailChange, EmailChangeOutcome } from './email-change.js'
import type { EmailChangeTable } from './email-change.table.js'

const fromRow = (row: EmailChangeTable): EmailChange => ({
  id: row.id,
  accountId: row.account_id,
  oldEmail: row.old_email,
  newEmail: row.new_email,
  language: row.language,
  tries: row.tries,
  codeUntil: row.code_until,
  ...(row.applies_at !== null && { appliesAt: row.applies_at }),
  ...(row.ended_at !== null && row.outcome !== null && { ended: { at: row.ended_at, outcome: row.outcome } }),
  createdAt: row.created_at,
})

export async function insertEmailChange(tx: Tx, change: EmailChange): Promise<void> {
  await tx
    .insertInto('email_change')
    .values({
      id: change.id,
      account_id: change.accountId,
      old_email: change.oldEmail,
      new_email: change.newEmail,
      language: change.language,
      tries: change.tries,
      code_until: change.codeUntil,
      applies_at: change.appliesAt ?? null,
      ended_at: null,
      outcome: null,
      created_at: change.createdAt,
    })
    .execute()
}

export async function findEmailChange(db: Db, id: Id<'EmailChange'>): Promise<EmailChange | undefined> {
  const row = await db.selectFrom('email_change').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The one that waits for its code, or for the old address. */
export async function openEmailChange(db: Db, accountId: Id<'Account'>): Promise<EmailChange | undefined> {
  const row = await db
    .selectFrom('email_change')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Tries at once wait for the row, so there are never more than allowed. */
export async function countEmailTry(tx: Tx, id: Id<'EmailChange'>, now: Instant): Promise<EmailChange | undefined> {
  const row = await tx
    .updateTable('email_change')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('applies_at', 'is', null)
    .where('code_until', '>', now)
    .where('tries', '<', mostTries)
    .returningAll()
    .executeTakeFirst()
  return row && fromRow(row)
}

export async function setAppliesAt(tx: Tx, id: Id<'EmailChange'>, appliesAt: Instant): Promise<void> {
  await tx.updateTable('email_change').set({ applies_at: appliesAt }).where('id', '=', id).execute()
}

/** False when it had ended already: of two who end it at once, one does. */
export async function endEmailChange(
  tx: Tx,
  id: Id<'EmailChange'>,
  { outcome, at }: { readonly outcome: EmailChangeOutcome; readonly at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('email_change')
    .set({ ended_at: at, outcome })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function replaceEmailChanges(tx: Tx, accountId: Id<'Account'>, at: Instant): Promise<void> {
  await tx
    .updateTable('email_change')
    .set({ ended_at: at, outcome: 'replaced' })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Those whose wait is over, locked so that no other process takes them too. */
export async function takeDueEmailChanges(tx: Tx, now: Instant, most: number): Promise<EmailChange[]> {
  const due = tx
    .selectFrom('email_change')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('applies_at', '<=', now)
    .orderBy('applies_at')
    .limit(most)
  const rows = await (engineOf(tx) === 'postgres' ? due.forNoKeyUpdate().skipLocked() : due).execute()
  return rows.map(fromRow)
}

export async function deleteEmailChangesOf(tx: Tx, accountId: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('email_change').where('account_id', '=', accountId).execute()
}

/** Those that ended, or whose code was never typed. */
export async function purgeEmailChanges(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('email_change')
    .where((eb) =>
      eb.or([eb('ended_at', '<', before), eb.and([eb('applies_at', 'is', null), eb('created_at', '<', before)])]),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
