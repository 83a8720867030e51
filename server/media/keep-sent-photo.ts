import type { Clock } from '../base/clock.js'
import type { Id } from '../base/id.js'
import type { Database } from '../database/open-database.js'
import type { Tx } from '../database/tables.js'
import { administer } from '../rpc/in-transaction.js'
import { noteSentPhoto } from './loose-photo.store.js'
import type { PhotoStorage } from './storage.js'
import { storePhoto, type StoredPhoto } from './store-photo.js'

export type KeepingPhotos = {
  readonly database: Database
  readonly clock: Clock
  readonly storage: PhotoStorage
  /** Refuses who was erased meanwhile, and until the end of the transaction nobody erases them. */
  readonly hold: (tx: Tx, who: Id<'Account'>) => Promise<void>
}

/** Noted before any of it is kept: what nothing shows within a day goes. */
export function keepSentPhoto(
  { database, clock, storage, hold }: KeepingPhotos,
  sender: Id<'Account'>,
  bytes: Uint8Array,
): Promise<StoredPhoto> {
  return storePhoto(storage, bytes, {
    owner: sender,
    note: (photo) =>
      administer(database, async (tx) => {
        await hold(tx, sender)
        await noteSentPhoto(tx, { photo, sender }, clock.now())
      }),
  })
}
