import type { Id } from '../base/id.js'
import { isAmong } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'

export type PlacePhoto = { readonly key: string; readonly alt: string }

export async function placePhotos(
  db: Db,
  places: readonly Id<'Place'>[],
): Promise<ReadonlyMap<Id<'Place'>, PlacePhoto>> {
  if (places.length === 0) return new Map()
  const rows = await db
    .selectFrom('place')
    .select(['id', 'photo', 'photo_alt'])
    .where(isAmong(db, 'id', places))
    .where('photo', 'is not', null)
    .execute()
  return new Map(
    rows.flatMap(({ id, photo, photo_alt: alt }) => (photo === null ? [] : [[id, { key: photo, alt: alt ?? '' }]])),
  )
}

export async function photosOfPlaces(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('place').select('photo').distinct().where('photo', 'is not', null).execute()
  return rows.flatMap(({ photo }) => photo ?? [])
}

/** Keys that begin with this content's hash, as a range: `.` follows `-`. */
const ofPlace = (db: Db, photo: string) =>
  db.selectFrom('place').where('place.photo', '>=', `${photo}-`).where('place.photo', '<', `${photo}.`)

/** Whatever became of the place. */
export async function isPhotoOfPlace(db: Db, photo: string): Promise<boolean> {
  return (await ofPlace(db, photo).select('place.id').executeTakeFirst()) !== undefined
}

export async function isPhotoShown(db: Db, photo: string): Promise<boolean> {
  const row = await ofPlace(db, photo)
    .innerJoin('member', 'member.id', 'place.member_id')
    .select('place.id')
    .where('member.status', '=', 'shown')
    .where('place.closed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function setPlacePhoto(tx: Tx, id: Id<'Place'>, photo: PlacePhoto | undefined): Promise<void> {
  await tx
    .updateTable('place')
    .set({ photo: photo?.key ?? null, photo_alt: photo?.alt ?? null })
    .where('id', '=', id)
    .execute()
}
