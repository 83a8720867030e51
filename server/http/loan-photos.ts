import { Router } from 'express'
import type { Clock } from '../base/clock.js'
import { isId, toId, type Id } from '../base/id.js'
import type { Database } from '../database/open-database.js'
import { isLoanPhotoSecret, isPhotoOfLoan } from '../loans/index.js'
import { isPhotoName, type PhotoStorage } from '../media/index.js'

type Served = {
  readonly storage: PhotoStorage
  readonly clock: Clock
  readonly hmac: (text: string) => string
  readonly database: Pick<Database, 'reader'>
}

/** Kept by nobody, and shown on our own pages alone. */
export const forMinutes = {
  'Cache-Control': 'private, no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
} as const

/** `/loans/<loan>/photos/<photo>-<width>.webp?until=…`: kept by nobody, on our own pages alone, for minutes. */
export function loanPhotos({ storage, clock, hmac, database }: Served): Router {
  const router = Router()
  router.get('/loans/:loan/photos/:name', async (request, response) => {
    const { loan, name } = request.params
    response.set(forMinutes)
    const secret = request.query['until']
    const isAsked = isId(loan) && isPhotoName(name) && typeof secret === 'string'
    const photo = isAsked && (await isGood(toId(loan), { name, secret })) ? await storage.get(name) : undefined
    if (!photo) {
      response.status(404).end()
      return
    }
    response.type('image/webp').send(Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength))
  })
  return router

  /** Read each time: what is taken away is gone at once. */
  async function isGood(id: Id<'Loan'>, { name, secret }: { name: string; secret: string }): Promise<boolean> {
    const photo = name.slice(0, 32)
    const isSigned = isLoanPhotoSecret(hmac, { id, photo, secret }, clock.now())
    return isSigned && (await isPhotoOfLoan(database.reader, id, photo))
  }
}
