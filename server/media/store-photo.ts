import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { longestPhotoSide } from '../../widgets/words/photo-side.js'
import { FairQueue } from './fair-queue.js'
import { photoName, photoSizes, widthsOf, type Photo, type PhotoSize } from './photo.js'
import { orUnreadable, readPhoto, timeout } from './read-photo.js'
import type { PhotoStorage } from './storage.js'

export type StoredPhoto = Photo & { readonly sizes: readonly PhotoSize[] }

/** Up to three times as tall as wide; a longer strip would exceed what WebP can hold. */
const largest = { width: longestPhotoSide, height: longestPhotoSide * 3 }

/** Effort 2 takes half the time of sharp's default 4, for files a tenth heavier (measured at 800 px). */
const webp = { quality: 78, effort: 2 }

/** One at a time per process: decoding 50 megapixels takes a few hundred megabytes. Those that wait hold ten each. */
const queue = new FairQueue(10)

type Sending = {
  readonly owner: string
  /** Called before any of it is kept: whatever happens then, somebody knows what to remove. */
  readonly note: (photo: Photo) => Promise<void>
}

const ofNobody: Sending = { owner: '', note: async () => {} }

/** Strips all metadata, which may hold a location. The same picture sent by two people is stored as two photos. */
export function storePhoto(storage: PhotoStorage, bytes: Uint8Array, sending = ofNobody): Promise<StoredPhoto> {
  return queue.run(sending.owner, () => store(storage, bytes, sending))
}

async function store(storage: PhotoStorage, bytes: Uint8Array, { owner, note }: Sending): Promise<StoredPhoto> {
  const opened = await readPhoto(bytes)
  const upright = opened.autoOrient().resize({ ...largest, fit: 'inside', withoutEnlargement: true })
  const { data, info } = await orUnreadable(upright.raw().toBuffer({ resolveWithObject: true }))
  const { width, height, channels } = info

  const files = new Map<number, Buffer>()
  for (const step of widthsOf({ width })) {
    const pixels = sharp(data, { raw: { width, height, channels } })
    files.set(step, await orUnreadable(pixels.resize({ width: step }).webp(webp).timeout(timeout).toBuffer()))
  }
  const photo = nameOfPhoto([...files.values()], owner)
  await note({ photo, width, height })
  for (const [step, file] of files) await storage.put(photoName(photo, step), file)
  return { photo, width, height, sizes: photoSizes({ photo, width }) }
}

/**
 * Of the served bytes, not of the upload: what stands at an address never changes. The second half is of the owner as well, so
 * that what one person takes away stays another's, and nobody finds an address by a picture they have.
 */
function nameOfPhoto(files: readonly Uint8Array[], owner: string): string {
  const ofBytes = hashOf(files)
  return owner === ''
    ? ofBytes.slice(0, 32)
    : `${ofBytes.slice(0, 16)}${hashOf([Buffer.from(`${owner} ${ofBytes}`)]).slice(0, 16)}`
}

/** Whether these are the bytes that the photo is named after. */
export function isPhotoOf(photo: string, files: readonly Uint8Array[]): boolean {
  return photo.slice(0, 16) === hashOf(files).slice(0, 16)
}

function hashOf(files: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file)
  return hash.digest('hex')
}
