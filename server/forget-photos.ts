import type { Instant } from './base/instant.js'
import type { Db } from './database/tables.js'
import { photoSizes, readPhotoKey, type PhotoStorage } from './media/index.js'
import { isShownByOffer } from './offers/offer-photo.store.js'
import { photosOnlyBefore } from './repairs/appointments/visit-photo.store.js'

/**
 * Removes the pictures of visits that began before then, unless a later one or an offer has the same. Before the visits
 * themselves go: a process that dies between the two leaves a visit without its picture, not a picture that nobody knows of.
 */
export async function forgetPhotos(db: Db, storage: PhotoStorage, before: Instant): Promise<number> {
  let forgotten = 0
  for (const key of await photosOnlyBefore(db, before)) {
    const photo = readPhotoKey(key)
    if (!photo || (await isShownByOffer(db, photo.photo))) continue
    for (const { path } of photoSizes(photo)) await storage.remove(path.slice(path.lastIndexOf('/') + 1))
    forgotten += 1
  }
  return forgotten
}
