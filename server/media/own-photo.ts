import { createHash, timingSafeEqual } from 'node:crypto'
import { msOf, toInstant, type Instant } from '../base/instant.js'
import { photoSizes, type Photo, type PhotoSize } from './photo.js'

type Hmac = (text: string) => string

const hourMs = 3_600_000

/**
 * Addresses by which whoever sent a photo sees it when nobody else may: waiting, paused, hidden. Good for one hour or two, and
 * the same for an hour, so that a page that is drawn again asks for nothing again.
 */
export function ownPhotoSizes(hmac: Hmac, photo: Pick<Photo, 'photo' | 'width'>, now: Instant): PhotoSize[] {
  const until = toInstant((Math.floor(msOf(now) / hourMs) + 2) * hourMs)
  return photoSizes(photo).map(({ width, path }) => ({
    width,
    path: `${path}?own=${secretOf(hmac, photo.photo, until)}`,
  }))
}

export function isOwnPhotoSecret(
  hmac: Hmac,
  { photo, secret }: { photo: string; secret: string },
  now: Instant,
): boolean {
  const [, until36] = /^([\da-z]{1,9})-/.exec(secret) ?? []
  if (until36 === undefined) return false
  const until = toInstant(parseInt(until36, 36))
  return isSame(secret, secretOf(hmac, photo, until)) && now < until
}

const secretOf = (hmac: Hmac, photo: string, until: Instant): string =>
  `${msOf(until).toString(36)}-${hmac(`photo:${photo}:${until}`)}`

const digestOf = (text: string) => createHash('sha256').update(text).digest()

/** In constant time. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digestOf(one), digestOf(other))
