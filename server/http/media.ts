import { Router } from 'express'
import type { Clock } from '../base/clock.js'
import type { Instant } from '../base/instant.js'
import { isOwnPhotoSecret, isPhotoName, type PhotoStorage } from '../media/index.js'

/** Says to whom a photo belongs that everybody may see now; undefined when nobody may. */
export type ShownPhoto = (photo: string, now: Instant) => Promise<'person' | 'member' | undefined>

type Served = {
  readonly storage: PhotoStorage
  readonly clock: Clock
  readonly hmac: (text: string) => string
  readonly findShown: ShownPhoto
}

const keeping = {
  // A file at one address never changes, but a person may take it away.
  person: 'public, max-age=86400',
  member: 'public, max-age=31536000, immutable',
  own: 'private, max-age=3600',
} as const

/** `/photos/<photo>-<width>.webp`, while something shows it; with `?own=…` for who sent it. */
export function photos({ storage, clock, hmac, findShown }: Served): Router {
  const router = Router()
  router.get('/photos/:name', async (request, response) => {
    const { name } = request.params
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Timing-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    })
    const seenBy = isPhotoName(name) ? await whoSees(name.slice(0, 32), request.query['own']) : undefined
    const photo = seenBy && (await storage.get(name))
    if (!seenBy || !photo) {
      response.status(404).set('Cache-Control', 'no-store').end()
      return
    }
    response.set({ 'Cache-Control': keeping[seenBy], ETag: `"${name}"` })
    response.type('image/webp').send(Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength))
  })
  return router

  async function whoSees(photo: string, secret: unknown): Promise<keyof typeof keeping | undefined> {
    const now = clock.now()
    const isOwn = typeof secret === 'string' && isOwnPhotoSecret(hmac, { photo, secret }, now)
    return isOwn ? 'own' : findShown(photo, now)
  }
}
