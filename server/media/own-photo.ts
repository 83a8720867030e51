import { msOf, toInstant, type Instant } from '../base/instant.js'
import type { Services } from '../rpc/context.js'
import { datedSecret, isDatedSecret } from '../rpc/derived-secret.js'
import { photoSizes, type Photo, type PhotoSize } from './photo.js'

type Hmac = Services['hmac']

const hourMs = 3_600_000

const openedBy = (photo: string) => `photo:${photo}`

/**
 * Addresses by which whoever sent a photo sees it when nobody else may: waiting, paused, hidden. Good for one hour or two, and
 * the same for an hour, so that a page that is drawn again asks for nothing again.
 */
export function ownPhotoSizes(hmac: Hmac, photo: Pick<Photo, 'photo' | 'width'>, now: Instant): PhotoSize[] {
  const until = toInstant((Math.floor(msOf(now) / hourMs) + 2) * hourMs)
  const secret = datedSecret(hmac, openedBy(photo.photo), until)
  return photoSizes(photo).map(({ width, path }) => ({ width, path: `${path}?own=${secret}` }))
}

export function isOwnPhotoSecret(
  hmac: Hmac,
  { photo, secret }: { photo: string; secret: string },
  now: Instant,
): boolean {
  return isDatedSecret(hmac, secret, { what: openedBy(photo), now })
}
