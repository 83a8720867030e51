import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { keepSentPhoto, photoKey, type KeepingPhotos } from '../../media/index.js'
import { countActs, countedSoFar } from '../../rpc/act.store.js'
import { administer } from '../../rpc/in-transaction.js'
import type { Services } from '../../rpc/context.js'
import type { Picture } from '../picture.js'
import { stockPhotosAnHour } from '../stock/stock-photos.js'
import type { Photos } from './given-file.js'
import type { ReadItem } from './rows/read-row.js'
import type { FaultReason, RowFault } from './rows/row-fault.js'
import type { ZipEntry } from './zip/zip-file.js'

export type TakingPhotos = KeepingPhotos & { readonly hashOf: Services['hashOf'] }

type Found = { readonly entry: ZipEntry; readonly alt: string; readonly name: string }

type Looked = { readonly found: readonly Found[]; readonly faults: readonly RowFault[] }

/** Finds the photos of a line in the archive and judges them by their beginnings. */
export async function lookForPhotos(
  photos: Photos,
  wanted: ReadItem['photos'],
  column: string | undefined,
): Promise<Looked> {
  const found: Found[] = []
  const faults: RowFault[] = []
  for (const { name, alt } of wanted) {
    const entry = photos.find(name)
    const reason = typeof entry === 'string' ? entry : await photos.look(entry)
    if (typeof entry !== 'string' && reason === undefined) found.push({ entry, alt, name })
    else if (reason !== undefined) faults.push(photoFault(reason, name, column))
  }
  return { found, faults }
}

const photoFault = (reason: FaultReason, value: string, column: string | undefined): RowFault => ({
  reason,
  value,
  ...(column !== undefined && { column }),
})

export type Taken = {
  readonly pictures: readonly Picture[]
  readonly faults: readonly RowFault[]
  readonly left: number
}

type From = {
  readonly photos: Photos
  readonly member: Id<'Member'>
  readonly sender: Id<'Account'>
  readonly column: string | undefined
}

/**
 * Decoded and stored as if they had been sent one by one, and counted with those: all of an object's, or none where the hour
 * has not room for them. Until an offer shows them they are loose, and go after a day.
 */
export async function takePhotos(services: TakingPhotos, found: readonly Found[], from: From): Promise<Taken> {
  const { clock, database, hashOf } = services
  const { member, photos, sender, column } = from
  if (found.length === 0) return { pictures: [], faults: [], left: 0 }
  const counted = { ...stockPhotosAnHour.counted, who: hashOf(member) }
  const sofar = await countedSoFar(database.reader, counted, clock.now())
  if (sofar + found.length > stockPhotosAnHour.most)
    return { pictures: [], left: found.length, faults: [{ reason: 'photo-later', most: stockPhotosAnHour.most }] }
  const pictures: Picture[] = []
  const faults: RowFault[] = []
  for (const { entry, alt, name } of found) {
    await administer(database, (tx) => countActs(tx, [counted], clock.now()))
    const bytes = await photos.read(entry)
    const stored = bytes && (await keep(bytes))
    if (typeof stored === 'object') {
      const { photo, width, height } = stored
      if (!pictures.some((each) => photoKey(each) === photoKey(stored))) pictures.push({ photo, width, height, alt })
    } else faults.push(photoFault(stored ?? 'photo-unreadable', name, column))
  }
  return { pictures, faults, left: 0 }

  async function keep(bytes: Uint8Array) {
    try {
      return await keepSentPhoto(services, sender, bytes)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.reason === 'photo-too-large') return 'photo-too-large'
      if (error.reason === 'photo-format' || error.reason === 'photo-unreadable') return 'photo-unreadable'
      throw error
    }
  }
}
