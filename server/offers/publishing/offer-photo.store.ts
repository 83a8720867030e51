import type { Id } from '../../base/id.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { photoKey, readPhotoKey, type Photo } from '../../media/index.js'

/** `photo` is the hash of its content. */
export async function isShownByOffer(db: Db, photo: string): Promise<boolean> {
  const row = await db.selectFrom('offer_photo').select('offer_id').where('photo', '=', photo).executeTakeFirst()
  return row !== undefined
}

export async function photosShown(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('offer_photo').select(['photo', 'width']).distinct().execute()
  return rows.map(photoKey)
}

/** Those of these that offers of this person have, whatever became of the offers. */
export async function photosOfGiver(db: Db, giver: Id<'Account'>, keys: readonly string[]): Promise<Photo[]> {
  const names = keys.flatMap((key) => readPhotoKey(key)?.photo ?? [])
  if (names.length === 0) return []
  return db
    .selectFrom('offer_photo')
    .innerJoin('offer', 'offer.id', 'offer_photo.offer_id')
    .select(['offer_photo.photo', 'offer_photo.width', 'offer_photo.height'])
    .distinct()
    .where('offer.account_id', '=', giver)
    .where(isAmong(db, 'offer_photo.photo', names))
    .execute()
}
