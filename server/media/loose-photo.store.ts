import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'

/** Sent again, it has a day again. */
export async function noteSentPhoto(tx: Tx, photo: string, now: Instant): Promise<void> {
  await tx
    .insertInto('loose_photo')
    .values({ photo, sent_at: now })
    .onConflict((conflict) => conflict.column('photo').doUpdateSet({ sent_at: now }))
    .execute()
}

export async function photosSentBefore(db: Db, before: Instant): Promise<string[]> {
  const rows = await db.selectFrom('loose_photo').select('photo').where('sent_at', '<', before).execute()
  return rows.map(({ photo }) => photo)
}

/** False: it has been sent again meanwhile. */
export async function deleteSentPhoto(tx: Tx, photo: string, before: Instant): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('loose_photo')
    .where('photo', '=', photo)
    .where('sent_at', '<', before)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
