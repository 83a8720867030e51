import { Router } from 'express'
import type { Clock } from '../base/clock.js'
import { isId, toId } from '../base/id.js'
import { findPhotoReader, type TalkOwners } from '../conversations/index.js'
import type { Database } from '../database/open-database.js'
import { isPhotoName, type PhotoStorage } from '../media/index.js'
import { forMinutes } from './loan-photos.js'

type Served = {
  readonly storage: PhotoStorage
  readonly clock: Clock
  readonly hmac: (text: string) => string
  readonly database: Pick<Database, 'reader'>
  readonly owners: TalkOwners
}

/** `/talks/<line>/photos/<photo>-<width>.webp?until=…`: as those of loans; in the page of a site, by an address that was made for it. */
export function talkPhotos({ storage, clock, hmac, database, owners }: Served): Router {
  const router = Router()
  router.get('/talks/:line/photos/:name', async (request, response) => {
    const { line, name } = request.params
    response.set(forMinutes)
    const secret = request.query['until']
    const isAsked = isId(line) && isPhotoName(name) && typeof secret === 'string'
    const by = isAsked
      ? await findPhotoReader(
          { db: database.reader, hmac, owners },
          { id: toId(line), photo: name.slice(0, 32), secret, now: clock.now() },
        )
      : undefined
    const photo = by && (await storage.get(name))
    if (!photo) {
      response.status(404).end()
      return
    }
    if (by === 'site') response.set('Cross-Origin-Resource-Policy', 'cross-origin')
    response.type('image/webp').send(Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength))
  })
  return router
}
