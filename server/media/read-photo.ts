import sharp, { type Sharp } from 'sharp'
import { Refusal } from '../base/refusal.js'

export const maxPhotoBytes = 12_000_000

/** JPEG is shrunk while decoding, so it may be larger; PNG and WebP are decoded whole. */
const maxPixels = { jpeg: 50_000_000, png: 24_000_000, webp: 24_000_000 }

/** A strip of one pixel by twenty million is a small file, and takes seconds to resize. */
const maxSide = 12_000

/** The limit of each step, so that no file holds up the photos of others for longer; the largest take one or two seconds. */
export const timeout = { seconds: 10 }

type PhotoFormat = keyof typeof maxPixels

// Memory is scarce in a process that also serves pages.
sharp.concurrency(1)
sharp.cache(false)
// libvips could also open SVG, PDF, GIF, TIFF and all of ImageMagick's formats, each an attack surface.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

/** Checks the first bytes, the weight and the declared size before decoding anything. */
export async function readPhoto(bytes: Uint8Array): Promise<Sharp> {
  if (bytes.length > maxPhotoBytes) throw new Refusal('photo-too-large')
  const format = formatOf(bytes)
  if (!format) throw new Refusal('photo-format')

  const limitInputPixels = maxPixels[format]
  const { width, height } = await orUnreadable(sharp(bytes, { limitInputPixels: false }).metadata())
  if (width * height > limitInputPixels || Math.max(width, height) > maxSide) throw new Refusal('photo-too-large')
  return sharp(bytes, { failOn: 'error', limitInputPixels, sequentialRead: true }).timeout(timeout)
}

/** Decoders throw without a code, so any error here but sharp's of the deadline means an unreadable file. */
export async function orUnreadable<T>(decoded: Promise<T>): Promise<T> {
  try {
    return await decoded
  } catch (error) {
    if (error instanceof Error && /^timeout: |: killed for image/m.test(error.message)) {
      throw new Refusal('try-later', { retryAfterSeconds: 60 })
    }
    throw new Refusal('photo-unreadable')
  }
}

/** As far as its weight and its first bytes tell: what else is in it is known once it is decoded. */
export function judgePhoto(head: Uint8Array, bytes: number): 'photo-too-large' | 'photo-unreadable' | undefined {
  if (bytes > maxPhotoBytes) return 'photo-too-large'
  return formatOf(head) ? undefined : 'photo-unreadable'
}

function formatOf(bytes: Uint8Array): PhotoFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP') return 'webp'
  return undefined
}
