import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'

/** How long sent mails are remembered (`database/privacy.ts`). */
export const daysKept = 30

const sending = writtenOnce((db, { messageId }: Slots<{ messageId: string }>) =>
  db.selectFrom('sent_mail').select('sent_at').where('message_id', '=', messageId),
)

export async function hasBeenSent(db: Db, messageId: string): Promise<boolean> {
  const row = await sending.first(db, { messageId })
  return row !== undefined && row.sent_at !== null
}

/** Whether one of these mails was sent, or may have been. */
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

type Note = { messageId: string; now: Instant }

const begun = writtenOnce((db, { messageId, now }: Slots<Note>) =>
  db
    .insertInto('sent_mail')
    .values({ message_id: messageId, begun_at: now, sent_at: null })
    .onConflict((conflict) => conflict.column('message_id').doNothing()),
)

export function noteBegun(tx: Tx, messageId: string, now: Instant): Promise<void> {
  return begun.run(tx, { messageId, now })
}

const sent = writtenOnce((db, { messageId, now }: Slots<Note>) =>
  db.updateTable('sent_mail').set({ sent_at: now }).where('message_id', '=', messageId),
)

export function noteSent(tx: Tx, messageId: string, now: Instant): Promise<void> {
  return sent.run(tx, { messageId, now })
}

/** For a mail that was certainly not sent. */
export async function forgetBegun(tx: Tx, messageId: string): Promise<void> {
  await tx.deleteFrom('sent_mail').where('message_id', '=', messageId).where('sent_at', 'is', null).execute()
}

export async function purgeSentMails(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('sent_mail').where('begun_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
