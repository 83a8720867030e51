import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'

/** How long it is remembered what has left (`database/privacy.ts`). */
export const daysKept = 30

export async function hasBeenSent(db: Db, messageId: string): Promise<boolean> {
  const row = await db.selectFrom('sent_mail').select('sent_at').where('message_id', '=', messageId).executeTakeFirst()
  return row !== undefined && row.sent_at !== null
}

/** Whether one of the given mails has left, or may have. */
export async function mayHaveLeft(db: Db, messageIds: readonly string[]): Promise<boolean> {
  if (messageIds.length === 0) return false
  const row = await db
    .selectFrom('sent_mail')
    .select('message_id')
    .where('message_id', 'in', messageIds)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function noteBegun(tx: Tx, messageId: string, now: Instant): Promise<void> {
  await tx
    .insertInto('sent_mail')
    .values({ message_id: messageId, begun_at: now, sent_at: null })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute()
}

export async function noteSent(tx: Tx, messageId: string, now: Instant): Promise<void> {
  await tx.updateTable('sent_mail').set({ sent_at: now }).where('message_id', '=', messageId).execute()
}

/** It has certainly not left. */
export async function forgetBegun(tx: Tx, messageId: string): Promise<void> {
  await tx.deleteFrom('sent_mail').where('message_id', '=', messageId).where('sent_at', 'is', null).execute()
}

/** Returns how many went. */
export async function purgeSentMails(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('sent_mail').where('begun_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
