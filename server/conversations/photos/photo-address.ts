import type { Id } from '../../base/id.js'
import { msOf, toInstant, type Instant } from '../../base/instant.js'
import { photoSizes, type Photo, type PhotoSize } from '../../media/index.js'
import type { Services } from '../../rpc/context.js'
import { datedSecret, isDatedSecret } from '../../rpc/derived-secret.js'
import type { Message } from '../message.js'

type Hmac = Services['hmac']

/** For whom an address is made: one of the two on our pages, on that of a site, or who looks after a talk that was reported. */
const photoReaders = ['ours', 'site', 'moderator'] as const
export type PhotoReader = (typeof photoReaders)[number]

const stepMs = 300_000
const lastingMs = 900_000

type Of = { readonly id: Id<'Message'>; readonly photo: string }

const opens = ({ id, photo }: Of, by: PhotoReader) => `talk-photo:${by}:${id}:${photo}`

type Showing = { readonly hmac: Hmac; readonly by: PhotoReader; readonly now: Instant }

type ShownPhoto = { readonly width: number; readonly height: number; readonly sizes: PhotoSize[] }

/** Good for fifteen minutes at most; the same for five, so that a talk that is read again asks for nothing again. */
export function showPhotos({ id, photos = [] }: Pick<Message, 'id' | 'photos'>, showing: Showing): ShownPhoto[] {
  return photos.map((photo) => ({ width: photo.width, height: photo.height, sizes: sizesOf(id, photo, showing) }))
}

function sizesOf(id: Id<'Message'>, photo: Photo, { hmac, by, now }: Showing): PhotoSize[] {
  const until = toInstant(Math.floor(msOf(now) / stepMs) * stepMs + lastingMs)
  const secret = datedSecret(hmac, opens({ id, photo: photo.photo }, by), until)
  return photoSizes(photo).map(({ width, path }) => ({ width, path: `/talks/${id}${path}?until=${secret}` }))
}

/** For whom it was made; undefined where it is over, or was never made. */
export function photoReaderOf(
  hmac: Hmac,
  { secret, ...of }: Of & { readonly secret: string },
  now: Instant,
): PhotoReader | undefined {
  return photoReaders.find((by) => isDatedSecret(hmac, secret, { what: opens(of, by), now }))
}
