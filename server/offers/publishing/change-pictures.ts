import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import { noteLoosePhoto, photoKey } from '../../media/index.js'
import { insertPictures, removePictures } from '../offer-photo.store.js'
import type { Offer } from '../offer.js'
import type { Picture } from '../picture.js'

type Pictures = { readonly before: readonly Picture[]; readonly after: readonly Picture[] }

export function areOthers({ before, after }: Pictures): boolean {
  return JSON.stringify(before.map(said)) !== JSON.stringify(after.map(said))
}

const said = ({ photo, alt }: Picture) => [photo, alt]

/** A picture that is no longer shown is deleted a day later, unless another offer shows it. The offer is locked. */
export async function changePictures(
  tx: Tx,
  { id }: Offer,
  { before, after, now }: Pictures & { readonly now: Instant },
): Promise<void> {
  await removePictures(tx, id)
  await insertPictures(tx, id, after)
  const kept = new Set(after.map(photoKey))
  for (const key of before.map(photoKey)) if (!kept.has(key)) await noteLoosePhoto(tx, key, now)
}
