import type { Db } from '../../database/tables.js'
import { photoSizes, readPhotoKey } from '../../media/index.js'
import type { MemberSheet } from '../member.wire.js'
import { findPlacePhoto } from '../place-photo.store.js'

/** A sheet that is opened has its place's photo; those of a list have none. */
export async function withPhoto(db: Db, sheet: MemberSheet): Promise<MemberSheet> {
  const photo = sheet.place === undefined ? undefined : await findPlacePhoto(db, sheet.place)
  const read = photo && readPhotoKey(photo.key)
  return read ? { ...sheet, photo: { alt: photo.alt, sizes: photoSizes(read) } } : sheet
}
