import type { Id } from '../base/id.js'
import { addHours, type Instant } from '../base/instant.js'
import { isAmong } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { photoKey, readPhotoKey, type Photo } from './photo.js'

type SentPhoto = { readonly photo: Photo; readonly sender: Id<'Account'> }

/** Sent again, it is kept for another day. */
export async function noteSentPhoto(tx: Tx, { photo, sender }: SentPhoto, now: Instant): Promise<void> {
  await tx
    .insertInto('loose_photo')
    .values({ photo: photoKey(photo), sent_at: now, account_id: sender, height: photo.height })
    .onConflict((conflict) => conflict.column('photo').doUpdateSet({ sent_at: now }))
    .execute()
}

/** A photo noted when it was sent keeps that date. */
export async function noteLoosePhoto(tx: Tx, photo: string, at: Instant): Promise<void> {
  await tx
    .insertInto('loose_photo')
    .values({ photo, sent_at: at, account_id: null, height: null })
    .onConflict((conflict) => conflict.column('photo').doNothing())
    .execute()
}

type Sent = { readonly sender: Id<'Account'>; readonly keys: readonly string[]; readonly now: Instant }

/**
 * A photo that nothing shows is deleted after a day: an hour sooner it can no longer be used, so that none goes while somebody
 * uses it.
 */
const usableHours = 23

/** Those of these that this person sent. */
export async function photosSentBy(db: Db, { sender, keys, now }: Sent): Promise<Photo[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('loose_photo')
    .select(['photo', 'height'])
    .where('account_id', '=', sender)
    .where(isAmong(db, 'photo', keys))
    .where('sent_at', '>', addHours(now, -usableHours))
    .execute()
  return rows.flatMap(({ photo: key, height }) => {
    const photo = readPhotoKey(key)
    return photo && height !== null ? { ...photo, height } : []
  })
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
