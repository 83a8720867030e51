import type { Id } from '../../base/id.js'
import { msOf, toInstant, type Instant } from '../../base/instant.js'
import { photoSizes, type Photo, type PhotoSize } from '../../media/index.js'
import type { Services } from '../../rpc/context.js'
import { datedSecret, isDatedSecret } from '../../rpc/derived-secret.js'

type Hmac = Services['hmac']

const stepMs = 300_000
const lastingMs = 900_000

const opens = (id: Id<'Loan'>, photo: string) => `loan-photo:${id}:${photo}`

type Shown = { readonly id: Id<'Loan'>; readonly photo: Pick<Photo, 'photo' | 'width'>; readonly now: Instant }

/** Good for fifteen minutes at most; the same for five, so that a page that is drawn again asks for nothing again. */
export function loanPhotoSizes(hmac: Hmac, { id, photo, now }: Shown): PhotoSize[] {
  const until = toInstant(Math.floor(msOf(now) / stepMs) * stepMs + lastingMs)
  const secret = datedSecret(hmac, opens(id, photo.photo), until)
  return photoSizes(photo).map(({ width, path }) => ({ width, path: `/loans/${id}${path}?until=${secret}` }))
}

type Asked = { readonly id: Id<'Loan'>; readonly photo: string; readonly secret: string }

export function isLoanPhotoSecret(hmac: Hmac, { id, photo, secret }: Asked, now: Instant): boolean {
  return isDatedSecret(hmac, secret, { what: opens(id, photo), now })
}
