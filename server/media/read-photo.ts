import sharp, { type Sharp } from 'sharp'
import { Refusal } from '../base/refusal.js'

export const maxPhotoBytes = 12_000_000

/** JPEG is shrunk while it is read, so it may be larger; PNG and WebP are decoded whole. */
const maxPixels = { jpeg: 50_000_000, png: 24_000_000, webp: 24_000_000 }

type PhotoFormat = keyof typeof maxPixels

// One decoder at a time and no memory kept between photos: a process that serves pages has little to spare.
sharp.concurrency(1)
sharp.cache(false)
// libvips would also open SVG, PDF, GIF, TIFF and whatever ImageMagick reads. Only what is asked for stays.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

/** Refuses by its first bytes, its weight and the size it claims, before a single pixel is decoded. */
export async function readPhoto(bytes: Uint8Array): Promise<Sharp> {
  if (bytes.length > maxPhotoBytes) throw new Refusal('photo-too-large')
  const format = formatOf(bytes)
  if (!format) throw new Refusal('photo-format')

  const limitInputPixels = maxPixels[format]
  const { width, height } = await orUnreadable(sharp(bytes, { limitInputPixels: false }).metadata())
  if (width * height > limitInputPixels) throw new Refusal('photo-too-large')
  return sharp(bytes, { failOn: 'error', limitInputPixels, sequentialRead: true })
}

/** A decoder fails with its own words and no code: whatever it says, this file cannot be read. */
export async function orUnreadable<T>(decoded: Promise<T>): Promise<T> {
  try {
    return await decoded
  } catch {
    throw new Refusal('photo-unreadable')
  }
}

function formatOf(bytes: Uint8Array): PhotoFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP') return 'webp'
  return undefined
}
