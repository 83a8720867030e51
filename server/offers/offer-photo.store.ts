import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { isAmong } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import type { Giver } from './offer.js'
import type { Picture } from './picture.js'
import { photoKey, readPhotoKey, type Photo } from '../media/index.js'

/** `photo` is the hash of its content. */
export async function isShownByOffer(db: Db, photo: string): Promise<boolean> {
  const row = await db.selectFrom('offer_photo').select('offer_id').where('photo', '=', photo).executeTakeFirst()
  return row !== undefined
}

export async function photosShown(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('offer_photo').select(['photo', 'width']).distinct().execute()
  return rows.map(photoKey)
}

/** Those of these that offers of this giver have, whatever became of the offers. */
export async function photosOfGiver(db: Db, giver: Giver, keys: readonly string[]): Promise<Photo[]> {
  const names = keys.flatMap((key) => readPhotoKey(key)?.photo ?? [])
  if (names.length === 0) return []
  return db
    .selectFrom('offer_photo')
    .innerJoin('offer', 'offer.id', 'offer_photo.offer_id')
    .select(['offer_photo.photo', 'offer_photo.width', 'offer_photo.height'])
    .distinct()
    .where((eb) =>
      'accountId' in giver ? eb('offer.account_id', '=', giver.accountId) : eb('offer.member_id', '=', giver.memberId),
    )
    .where(isAmong(db, 'offer_photo.photo', names))
    .execute()
}

export async function picturesOf(db: Db, id: Id<'Offer'>): Promise<Picture[]> {
  return db
    .selectFrom('offer_photo')
    .select(['photo', 'width', 'height', 'alt'])
    .where('offer_id', '=', id)
    .orderBy('position')
    .execute()
}

/** Reads the pictures of each offer that has some, in their order. */
export async function picturesByOffer(
  db: Db,
  offers: readonly Id<'Offer'>[],
): Promise<ReadonlyMap<Id<'Offer'>, readonly Picture[]>> {
  if (offers.length === 0) return new Map()
  const rows = await db
    .selectFrom('offer_photo')
    .select(['offer_id', 'photo', 'width', 'height', 'alt'])
    .where(isAmong(db, 'offer_id', offers))
    .orderBy('offer_id')
    .orderBy('position')
    .execute()
  const pictures = new Map<Id<'Offer'>, Picture[]>()
  for (const { offer_id: id, ...picture } of rows) pictures.set(id, [...(pictures.get(id) ?? []), picture])
  return pictures
}

export async function insertPictures(tx: Tx, id: Id<'Offer'>, pictures: readonly Picture[]): Promise<void> {
  if (pictures.length === 0) return
  const rows = pictures.map((picture, position) => ({ ...picture, offer_id: id, position }))
  await tx.insertInto('offer_photo').values(rows).execute()
}

export async function removePictures(tx: Tx, id: Id<'Offer'>): Promise<void> {
  await tx.deleteFrom('offer_photo').where('offer_id', '=', id).execute()
}

const shownOf = writtenOnce((db, { photo, now }: Slots<{ photo: string; now: Instant }>) =>
  db
    .selectFrom('offer_photo')
    .innerJoin('offer', 'offer.id', 'offer_photo.offer_id')
    .select('offer.account_id')
    .where('offer_photo.photo', '=', photo)
    .where('offer.listed', '=', 1)
    .where('offer.expires_at', '>', now)
    .limit(1),
)

/** Says whether a photo that the public sees now belongs to a person or to a member. */
export async function shownAs(db: Db, photo: string, now: Instant): Promise<'person' | 'member' | undefined> {
  const row = await shownOf.first(db, { photo, now })
  if (!row) return undefined
  return row.account_id === null ? 'member' : 'person'
}
