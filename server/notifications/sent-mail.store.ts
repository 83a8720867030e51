import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'

/** How long it is remembered what has left (`database/privacy.ts`). */
export const daysKept = 30

/** Those of the given mails that have left. */
export async function sentAmong(db: Db, messageIds: readonly string[]): Promise<string[]> {
  if (messageIds.length === 0) return []
  const rows = await db.selectFrom('sent_mail').select('message_id').where('message_id', 'in', messageIds).execute()
  return rows.map(({ message_id }) => message_id)
}

export async function noteSent(tx: Tx, messageId: string, now: Instant): Promise<void> {
  await tx
    .insertInto('sent_mail')
    .values({ message_id: messageId, sent_at: now })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute()
}

/** Returns how many went. */
export async function purgeSentMails(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('sent_mail').where('sent_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
