import type { Instant } from '../base/instant.js'
import type { Database } from '../database/open-database.js'
import type { Db } from '../database/tables.js'
import { administer } from '../rpc/in-transaction.js'
import { deleteSentPhoto, isSentBefore, photosSentBefore } from './loose-photo.store.js'
import { photoSizes, readPhotoKey, type Photo } from './photo.js'
import type { PhotoStorage } from './storage.js'

type Forgetting = {
  readonly database: Database
  readonly storage: PhotoStorage
  /** Whether anything still shows what has this name. */
  readonly isShown: (db: Db, photo: string) => Promise<boolean>
  readonly signal?: AbortSignal
}

/** One that cannot be removed is tried again next time and stops no other. */
export async function forgetLoosePhotos(
  { database, storage, isShown, signal }: Forgetting,
  before: Instant,
): Promise<number> {
  const db = database.reader
  const failures: unknown[] = []
  let forgotten = 0
  for (const key of await photosSentBefore(db, before)) {
    if (signal?.aborted) break
    const photo = readPhotoKey(key)
    const stays = !photo || (await isShown(db, photo.photo))
    // It was sent again meanwhile, which renewed its date.
    if (!(await isSentBefore(db, key, before))) continue
    try {
      if (!stays) await remove(storage, photo)
    } catch (error) {
      failures.push(error)
      continue
    }
    await administer(database, (tx) => deleteSentPhoto(tx, key, before))
    if (!stays) forgotten += 1
  }
  if (failures.length > 0)
    throw new Error(`photos that could not be removed: ${failures.length}`, { cause: failures[0] })
  return forgotten
}

async function remove(storage: PhotoStorage, photo: Pick<Photo, 'photo' | 'width'>): Promise<void> {
  for (const { path } of photoSizes(photo)) await storage.remove(path.slice(path.lastIndexOf('/') + 1))
}
