import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { photoName, photoSizes, photoWidths, widthsOf, type Photo, type PhotoSize } from './photo.js'
import { orUnreadable, readPhoto } from './read-photo.js'
import type { PhotoStorage } from './storage.js'

export type StoredPhoto = Photo & { readonly sizes: readonly PhotoSize[] }

/** Three times as tall as wide is still shown whole; past that a "photo" would be a ribbon no WebP can hold. */
const largest = { width: photoWidths[2], height: photoWidths[2] * 3 }

/** Effort 2 takes half the time of sharp's own 4, for files a tenth heavier (measured at 800 px). */
const webp = { quality: 78, effort: 2 }

/** One photo at a time in a process: a 50-megapixel one needs a few hundred megabytes while it is read. */
let before: Promise<unknown> = Promise.resolve()

/** Refuses what is not a photo, then keeps it turned upright, without any metadata, in the sizes that pages ask for. */
export function storePhoto(storage: PhotoStorage, bytes: Uint8Array): Promise<StoredPhoto> {
  const stored = before.then(() => store(storage, bytes))
  before = stored.catch(() => undefined)
  return stored
}

async function store(storage: PhotoStorage, bytes: Uint8Array): Promise<StoredPhoto> {
  const opened = await readPhoto(bytes)
  const upright = opened.autoOrient().resize({ ...largest, fit: 'inside', withoutEnlargement: true })
  const { data, info } = await orUnreadable(upright.raw().toBuffer({ resolveWithObject: true }))
  const { width, height, channels } = info

  const files = new Map<number, Buffer>()
  for (const step of widthsOf({ width })) {
    const pixels = sharp(data, { raw: { width, height, channels } })
    files.set(step, await pixels.resize({ width: step }).webp(webp).toBuffer())
  }
  const photo = hashOfPhoto([...files.values()])
  for (const [step, file] of files) await storage.put(photoName(photo, step), file)
  return { photo, width, height, sizes: photoSizes({ photo, width }) }
}

/** Of what is served, smallest first, not of what was sent: an address kept for a year must change when its content does. */
export function hashOfPhoto(files: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file)
  return hash.digest('hex').slice(0, 32)
}
