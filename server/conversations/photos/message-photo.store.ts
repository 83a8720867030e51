import type { Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import { noteLoosePhoto, photoKey, type Photo } from '../../media/index.js'
import type { Message, Subject } from '../message.js'
import type { MessagePhotoTable } from './message-photo.table.js'

const photoFrom = ({ photo, width, height }: Selectable<MessagePhotoTable>): Photo => ({ photo, width, height })

export async function insertPhotos(tx: Tx, id: Id<'Message'>, photos: readonly Photo[]): Promise<void> {
  if (photos.length === 0) return
  const rows = photos.map(({ photo, width, height }, position) => ({ message_id: id, position, photo, width, height }))
  await tx.insertInto('message_photo').values(rows).execute()
}

type PhotosOf = (id: Id<'Message'>) => readonly Photo[]

function byMessage(rows: readonly Selectable<MessagePhotoTable>[]): PhotosOf {
  const found = new Map<Id<'Message'>, Photo[]>()
  for (const row of rows) found.set(row.message_id, [...(found.get(row.message_id) ?? []), photoFrom(row)])
  return (id) => found.get(id) ?? []
}

const photos = (db: Db) =>
  db
    .selectFrom('message_photo')
    .innerJoin('message', 'message.id', 'message_photo.message_id')
    .selectAll('message_photo')
    .orderBy('message_photo.position')

export async function photosAbout(db: Db, { kind, id }: Subject): Promise<PhotosOf> {
  return byMessage(await photos(db).where('subject_kind', '=', kind).where('subject_id', '=', id).execute())
}

export async function photosBy(db: Db, author: Id<'Account'>): Promise<PhotosOf> {
  return byMessage(await photos(db).where('account_id', '=', author).execute())
}

type Asked = { readonly id: Id<'Message'>; readonly photo: string }

/** What is said with this photo; undefined where that is gone, or shows another. */
export async function findShown(
  db: Db,
  { id, photo }: Asked,
): Promise<Pick<Message, 'subject' | 'createdAt'> | undefined> {
  const row = await photos(db)
    .select(['subject_kind', 'subject_id', 'created_at'])
    .where('message_id', '=', id)
    .where('photo', '=', photo)
    .executeTakeFirst()
  return row && { subject: { kind: row.subject_kind, id: row.subject_id }, createdAt: row.created_at }
}

/** Whether a line of any talk shows the photo. */
export async function isShownInTalk(db: Db, photo: string): Promise<boolean> {
  const row = await db.selectFrom('message_photo').select('message_id').where('photo', '=', photo).executeTakeFirst()
  return row !== undefined
}

export async function photosOfAllTalks(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('message_photo').select(['photo', 'width']).distinct().execute()
  return rows.map(photoKey)
}

/** Before what they wrote by themselves goes. What they wrote for a member stays, with its photos. */
export async function forgetPhotosBy(tx: Tx, author: Id<'Account'>, now: Instant): Promise<void> {
  const own = tx.selectFrom('message').select('id').where('account_id', '=', author).where('member_id', 'is', null)
  const gone = await tx
    .deleteFrom('message_photo')
    .where('message_id', 'in', own)
    .returning(['photo', 'width'])
    .execute()
  await loosen(tx, gone, now)
}

/** Those of lines that are gone. */
export async function forgetPhotosOfNothing(tx: Tx, now: Instant): Promise<void> {
  const gone = await tx
    .deleteFrom('message_photo')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('message').select('message.id').whereRef('message.id', '=', 'message_photo.message_id'))),
    )
    .returning(['photo', 'width'])
    .execute()
  await loosen(tx, gone, now)
}

/** Old enough for housekeeping to remove the files the next time it runs. */
async function loosen(tx: Tx, gone: readonly Pick<Photo, 'photo' | 'width'>[], now: Instant): Promise<void> {
  for (const key of new Set(gone.map(photoKey))) await noteLoosePhoto(tx, key, addDays(now, -2))
}
