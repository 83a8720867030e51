import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'

export async function noteSentPhoto(tx: Tx, photo: string, now: Instant): Promise<void> {
  await tx
    .insertInto('loose_photo')
    .values({ photo, sent_at: now })
    .onConflict((conflict) => conflict.column('photo').doUpdateSet({ sent_at: now }))
    .execute()
}

/** A photo noted when it was sent keeps that date. */
export async function noteLoosePhoto(tx: Tx, photo: string, at: Instant): Promise<void> {
  await tx
    .insertInto('loose_photo')
    .values({ photo, sent_at: at })
    .onConflict((conflict) => conflict.column('photo').doNothing())
    .execute()
}

/** Within a day, after which one that nothing shows is deleted. */
export async function isSent(db: Db, photo: string): Promise<boolean> {
  const row = await db.selectFrom('loose_photo').select('photo').where('photo', '=', photo).executeTakeFirst()
  return row !== undefined
}

export async function photosSent(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('loose_photo').select('photo').execute()
  return rows.map(({ photo }) => photo)
}

export async function photosSentBefore(db: Db, before: Instant): Promise<string[]> {
  const rows = await db.selectFrom('loose_photo').select('photo').where('sent_at', '<', before).execute()
  return rows.map(({ photo }) => photo)
}

export async function isSentBefore(db: Db, photo: string, before: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('loose_photo')
    .select('photo')
    .where('photo', '=', photo)
    .where('sent_at', '<', before)
    .executeTakeFirst()
  return row !== undefined
}

export async function deleteSentPhoto(tx: Tx, photo: string, before: Instant): Promise<void> {
  await tx.deleteFrom('loose_photo').where('photo', '=', photo).where('sent_at', '<', before).execute()
}
