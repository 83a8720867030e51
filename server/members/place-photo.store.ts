import type { Id } from '../base/id.js'
import type { Db, Tx } from '../database/tables.js'

type PlacePhoto = { readonly key: string; readonly alt: string }

export async function findPlacePhoto(db: Db, slug: string): Promise<PlacePhoto | undefined> {
  const row = await db
    .selectFrom('place')
    .select(['photo', 'photo_alt as alt'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.photo == null ? undefined : { key: row.photo, alt: row.alt ?? '' }
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
