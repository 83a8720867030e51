import type { Db } from '../database/tables.js'

/** Whether an offer shows a photo, by the hash of its content. */
export async function isShownByOffer(db: Db, photo: string): Promise<boolean> {
  const row = await db.selectFrom('offer_photo').select('offer_id').where('photo', '=', photo).executeTakeFirst()
  return row !== undefined
}
