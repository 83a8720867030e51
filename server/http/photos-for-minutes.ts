import { Router } from 'express'
import type { Clock } from '../base/clock.js'
import { isId, toId } from '../base/id.js'
import { findPhotoReader, type TalkOwners } from '../conversations/index.js'
import type { Database } from '../database/open-database.js'
import { isLoanPhotoSecret, isPhotoOfLoan } from '../loans/index.js'
import { isPhotoName, type PhotoStorage } from '../media/index.js'

type Served = {
  readonly storage: PhotoStorage
  readonly clock: Clock
  readonly hmac: (text: string) => string
  readonly database: Pick<Database, 'reader'>
}

type Asked = { readonly of: string; readonly photo: string; readonly secret: string }

/** Kept by nobody, and shown on our own pages alone. */
const forMinutes = {
  'Cache-Control': 'private, no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
} as const

/** `/loans/<loan>/photos/<photo>-<width>.webp?until=…` */
export const loanPhotos = ({ storage, clock, hmac, database }: Served): Router =>
  photosForMinutes('/loans', storage, async ({ of, photo, secret }) => {
    const id = toId<'Loan'>(of)
    const isSigned = isLoanPhotoSecret(hmac, { id, photo, secret }, clock.now())
    return isSigned && (await isPhotoOfLoan(database.reader, id, photo)) ? 'ours' : undefined
  })

/** `/talks/<line>/photos/<photo>-<width>.webp?until=…`: in the page of a site too, by an address that was made for it. */
export const talkPhotos = ({
  storage,
  clock,
  hmac,
  database,
  owners,
}: Served & { readonly owners: TalkOwners }): Router =>
  photosForMinutes('/talks', storage, async ({ of, photo, secret }) => {
    const asked = { id: toId<'Message'>(of), photo, secret, now: clock.now() }
    const by = await findPhotoReader({ db: database.reader, hmac, owners }, asked)
    return by && (by === 'site' ? 'any' : 'ours')
  })

/** `pages`: whose may show it, which is read each time: what is taken away is gone at once. */
function photosForMinutes(
  path: '/loans' | '/talks',
  storage: PhotoStorage,
  pages: (asked: Asked) => Promise<'ours' | 'any' | undefined>,
): Router {
  const router = Router()
  router.get(`${path}/:of/photos/:name`, async (request, response) => {
    const { of, name } = request.params
    response.set(forMinutes)
    const secret = request.query['until']
    const isAsked = isId(of) && isPhotoName(name) && typeof secret === 'string'
    const shownBy = isAsked ? await pages({ of, photo: name.slice(0, 32), secret }) : undefined
    const photo = shownBy && (await storage.get(name))
    if (!photo) {
      response.status(404).end()
      return
    }
    if (shownBy === 'any') response.set('Cross-Origin-Resource-Policy', 'cross-origin')
    response.type('image/webp').send(Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength))
  })
  return router
}
