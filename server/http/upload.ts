import express, { Router, type Request, type Response } from 'express'
import type { Id } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import { isOutage } from '../database/dialect.js'
import { noteSentPhoto, photoKey, storePhoto, type Photo, type PhotoStorage } from '../media/index.js'
import { countActs } from '../rpc/act.store.js'
import { administer, inTransaction } from '../rpc/administer.js'
import { countedAs } from '../rpc/actor.js'
import type { Services } from '../rpc/context.js'
import { letPageIn } from '../rpc/identify.js'
import { statusOf } from '../rpc/procedures.js'
import { requestContextOf } from './request-context.js'
import { publicReadHeaders } from './headers.js'

/** As comparable services allow; a phone's photo has three to six megabytes. */
const mostBytes = 10_000_000
const mostPerHour = 20
const hourMs = 3_600_000

const readBody = express.raw({
  inflate: false,
  limit: mostBytes,
  type: ['image/jpeg', 'image/png', 'image/webp'],
})

/** `POST /photo`, with `?site=…` from a partner's page. The sender is checked before the body is read. */
export function upload(services: Services, storage: PhotoStorage): Router {
  const router = Router()
  router.post('/photo', async (req, res, next) => {
    // Errors too must be readable by the page that asked.
    res.set({ ...publicReadHeaders(0), 'Cache-Control': 'no-store' })
    try {
      const sender = await letIn(services, req)
      const note = (photo: Photo) =>
        administer(services.database, async (tx) => {
          await services.holdSpeaker(tx, sender)
          await noteSentPhoto(tx, { photo, sender }, services.clock.now())
        })
      const photo = await storePhoto(storage, await bodyOf(req, res), { owner: sender, note })
      res.json({ photo: photoKey(photo) })
    } catch (error) {
      const refusal = refusalIn(error)
      if (!refusal) {
        next(error)
        return
      }
      const { requestId } = requestContextOf(req)
      if (refusal.kind === 'unavailable') services.logger.error({ err: error, requestId }, 'could not take a photo')
      const { retryAfterSeconds } = refusal.detail
      if (retryAfterSeconds !== undefined) res.set('Retry-After', String(retryAfterSeconds))
      res.status(statusOf(refusal)).json({ reason: refusal.reason, ...refusal.detail, requestId })
    }
  })
  return router
}

async function letIn(services: Services, req: Request): Promise<Id<'Account'>> {
  const { actFor, clock, database, hashOf, knowSpeaker, spendProof } = services
  const { origin, signature } = requestContextOf(req)
  const { site } = req.query
  if (site !== undefined && typeof site !== 'string') throw new Refusal('invalid-input', { fields: ['site'] })
  const db = database.reader
  await letPageIn({ ...services, db, origin }, site)
  const { speaker, spent } = await knowSpeaker(db, { signature, origin, site })
  const actor = actFor(speaker)
  // Counted before decoding: a file that is no photo costs as much.
  await inTransaction(database, async (tx) => {
    await spendProof(tx, spent)
    const counted = { act: 'photo hour', who: hashOf(countedAs(actor)), windowMs: hourMs }
    for (const { count, secondsLeft } of await countActs(tx, [counted], clock.now()))
      if (count > mostPerHour) throw new Refusal('photos-too-many', { retryAfterSeconds: secondsLeft })
  })
  return actor.for.account
}

async function bodyOf(req: Request, res: Response): Promise<Buffer> {
  await new Promise<void>((resolve, reject) => {
    readBody(req, res, (error?: Error | 'router' | 'route') => {
      if (error instanceof Error) reject(error)
      else resolve()
    })
  })
  const body: unknown = req.body
  if (!Buffer.isBuffer(body)) throw new Refusal('photo-format')
  return body
}

/** Undefined for a bug. */
function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (isOutage(error)) return new Refusal('try-later', { retryAfterSeconds: 5 })
  if (!(error instanceof Error && 'type' in error)) return undefined
  if (error.type === 'entity.too.large') return new Refusal('photo-too-large')
  // Photos are never compressed again.
  if (error.type === 'encoding.unsupported') return new Refusal('photo-format')
  return undefined
}
