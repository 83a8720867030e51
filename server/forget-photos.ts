import type { Instant } from './base/instant.js'
import type { Database } from './database/open-database.js'
import type { Db } from './database/tables.js'
import { photoSizes, readPhotoKey, type Photo, type PhotoStorage } from './media/index.js'
import { deleteSentPhoto, photosSentBefore } from './media/loose-photo.store.js'
import { isShownByOffer } from './offers/offer-photo.store.js'
import { photosOnlyBefore, photosOfVisits } from './repairs/appointments/visit-photo.store.js'
import { administer } from './rpc/administer.js'

/**
 * Removes the pictures of visits that began before then, unless a later one or an offer has the same. Before the visits
 * themselves go: a process that dies between the two leaves a visit without its picture, not a picture that nobody knows of.
 */
export async function forgetPhotos(db: Db, storage: PhotoStorage, before: Instant): Promise<number> {
  let forgotten = 0
  for (const key of await photosOnlyBefore(db, before)) {
    const photo = readPhotoKey(key)
    if (!photo || (await isShownByOffer(db, photo.photo))) continue
    await remove(storage, photo)
    forgotten += 1
  }
  return forgotten
}

/** Removes the pictures that were sent before then and that nothing shows: whoever sent them has not booked. */
export async function forgetLoosePhotos(database: Database, storage: PhotoStorage, before: Instant): Promise<number> {
  const db = database.reader
  const keys = await photosSentBefore(db, before)
  const ofVisits = await photosOfVisits(db, keys)
  let forgotten = 0
  for (const key of keys) {
    const photo = readPhotoKey(key)
    const isShown = !photo || ofVisits.has(key) || (await isShownByOffer(db, photo.photo))
    const isOld = await administer(database, (tx) => deleteSentPhoto(tx, key, before))
    if (isShown || !isOld) continue
    await remove(storage, photo)
    forgotten += 1
  }
  return forgotten
}

async function remove(storage: PhotoStorage, photo: Pick<Photo, 'photo' | 'width'>): Promise<void> {
  for (const { path } of photoSizes(photo)) await storage.remove(path.slice(path.lastIndexOf('/') + 1))
}
