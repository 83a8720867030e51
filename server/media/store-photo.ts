import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { Semaphore } from '../rpc/semaphore.js'
import { photoName, photoSizes, photoWidths, widthsOf, type Photo, type PhotoSize } from './photo.js'
import { orUnreadable, readPhoto, timeout } from './read-photo.js'
import type { PhotoStorage } from './storage.js'

export type StoredPhoto = Photo & { readonly sizes: readonly PhotoSize[] }

/** Up to three times as tall as wide; a longer strip would exceed what WebP can hold. */
const largest = { width: photoWidths[2], height: photoWidths[2] * 3 }

/** Effort 2 takes half the time of sharp's default 4, for files a tenth heavier (measured at 800 px). */
const webp = { quality: 78, effort: 2 }

/** One at a time per process: decoding 50 megapixels takes a few hundred megabytes. Those that wait hold ten each. */
const semaphore = new Semaphore(1, 10)

/** Strips all metadata, which may hold a location. */
export function storePhoto(storage: PhotoStorage, bytes: Uint8Array): Promise<StoredPhoto> {
  return semaphore.run(() => store(storage, bytes))
}

async function store(storage: PhotoStorage, bytes: Uint8Array): Promise<StoredPhoto> {
  const opened = await readPhoto(bytes)
  const upright = opened.autoOrient().resize({ ...largest, fit: 'inside', withoutEnlargement: true })
  const { data, info } = await orUnreadable(upright.raw().toBuffer({ resolveWithObject: true }))
  const { width, height, channels } = info

  const files = new Map<number, Buffer>()
  for (const step of widthsOf({ width })) {
    const pixels = sharp(data, { raw: { width, height, channels } })
    files.set(step, await orUnreadable(pixels.resize({ width: step }).webp(webp).timeout(timeout).toBuffer()))
  }
  const photo = hashOfPhoto([...files.values()])
  for (const [step, file] of files) await storage.put(photoName(photo, step), file)
  return { photo, width, height, sizes: photoSizes({ photo, width }) }
}

/** Of the served bytes, not of the upload: an address cached for a year must change with its content. */
export function hashOfPhoto(files: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file)
  return hash.digest('hex').slice(0, 32)
}
