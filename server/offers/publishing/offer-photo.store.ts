import type { Db } from '../../database/tables.js'
import { photoKey } from '../../media/index.js'

/** `photo` is the hash of its content. */
export async function isShownByOffer(db: Db, photo: string): Promise<boolean> {
  const row = await db.selectFrom('offer_photo').select('offer_id').where('photo', '=', photo).executeTakeFirst()
  return row !== undefined
}

export async function photosShown(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('offer_photo').select(['photo', 'width']).distinct().execute()
  return rows.map(photoKey)
}
