import type { Instant } from './base/instant.js'
import type { Database } from './database/open-database.js'
import { isNotedByLoan } from './loans/index.js'
import {
  photoSizes,
  readPhotoKey,
  type Photo,
  type PhotoStorage,
  deleteSentPhoto,
  isSentBefore,
  photosSentBefore,
} from './media/index.js'
import { isPhotoOfPlace } from './members/index.js'
import { isShownByOffer } from './offers/index.js'
import { photosOfVisits } from './repairs/index.js'
import { administer } from './rpc/administer.js'

type Forgetting = { readonly database: Database; readonly storage: PhotoStorage; readonly signal?: AbortSignal }

/** One that cannot be removed is tried again next time and stops no other. */
export async function forgetLoosePhotos({ database, storage, signal }: Forgetting, before: Instant): Promise<number> {
  const db = database.reader
  const keys = await photosSentBefore(db, before)
  const ofVisits = await photosOfVisits(db, keys)
  const failures: unknown[] = []
  let forgotten = 0
  for (const key of keys) {
    if (signal?.aborted) break
    const photo = readPhotoKey(key)
    const isShown =
      !photo ||
      ofVisits.has(key) ||
      (await isShownByOffer(db, photo.photo)) ||
      (await isPhotoOfPlace(db, photo.photo)) ||
      (await isNotedByLoan(db, photo.photo))
    // It was sent again meanwhile, which renewed its date.
    if (!(await isSentBefore(db, key, before))) continue
    try {
      if (!isShown) await remove(storage, photo)
    } catch (error) {
      failures.push(error)
      continue
    }
    await administer(database, (tx) => deleteSentPhoto(tx, key, before))
    if (!isShown) forgotten += 1
  }
  if (failures.length > 0)
    throw new Error(`photos that could not be removed: ${failures.length}`, { cause: failures[0] })
  return forgotten
}

async function remove(storage: PhotoStorage, photo: Pick<Photo, 'photo' | 'width'>): Promise<void> {
  for (const { path } of photoSizes(photo)) await storage.remove(path.slice(path.lastIndexOf('/') + 1))
}
