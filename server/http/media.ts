import { Router } from 'express'
import { isPhotoName, type PhotoStorage } from '../media/index.js'

/** `/photos/<hash>-<width>.webp`: the name is the content's hash, so any cache may keep it for a year. */
export function photos(storage: PhotoStorage): Router {
  const router = Router()
  router.get('/photos/:name', async (request, response) => {
    const { name } = request.params
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Timing-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    })
    const photo = isPhotoName(name) ? await storage.get(name) : undefined
    if (!photo) {
      response.status(404).set('Cache-Control', 'no-store').end()
      return
    }
    response.set({ 'Cache-Control': 'public, max-age=31536000, immutable', ETag: `"${name}"` })
    response.type('image/webp').send(Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength))
  })
  return router
}
