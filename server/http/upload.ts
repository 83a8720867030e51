import express, { Router, type Request, type Response } from 'express'
import { isId, toId, type Id } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import { isOutage } from '../database/dialect.js'
import { noteSentPhoto, photoKey, storePhoto, type Photo, type PhotoStorage } from '../media/index.js'
import { countActs } from '../rpc/act.store.js'
import { administer, inTransaction } from '../rpc/administer.js'
import { countedAs, type AccountHolder, type Actor } from '../rpc/actor.js'
import type { Services } from '../rpc/context.js'
import { letPageIn } from '../rpc/identify.js'
import { statusOf } from '../rpc/procedures.js'
import { requestContextOf } from './request-context.js'
import { publicReadHeaders } from './headers.js'

/** As comparable services allow; a phone's photo has three to six megabytes. */
const mostBytes = 10_000_000
const mostPerHour = 20
/** For a member's stock, whoever of its staff sends them. */
const mostOfStock = 400
const hourMs = 3_600_000

const readBody = express.raw({
  inflate: false,
  limit: mostBytes,
  type: ['image/jpeg', 'image/png', 'image/webp'],
})

/** `POST /photo`, with `?site=…` from a partner's page, `?member=…` for its stock from one of ours. The sender is checked before the body is read. */
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
  const { actFor, clock, database, knowSpeaker, spendProof } = services
  const { origin, signature } = requestContextOf(req)
  const [site, member] = [asText(req, 'site'), asText(req, 'member')]
  const db = database.reader
  await letPageIn({ ...services, db, origin }, site)
  const { speaker, spent } = await knowSpeaker(db, { signature, origin, site })
  const actor = actFor(speaker)
  const limit = await limitOf(services, actor, member)
  // Counted before decoding: a file that is no photo costs as much.
  await inTransaction(database, async (tx) => {
    await spendProof(tx, spent)
    const counted = { act: limit.act, who: limit.who, windowMs: hourMs }
    for (const { count, secondsLeft } of await countActs(tx, [counted], clock.now()))
      if (count > limit.most) throw new Refusal('photos-too-many', { retryAfterSeconds: secondsLeft })
  })
  return actor.for.account
}

function asText({ query }: Request, name: string): string | undefined {
  const value = query[name]
  if (value !== undefined && typeof value !== 'string') throw new Refusal('invalid-input', { fields: [name] })
  return value
}

/** Those of a stock are counted together, by the member. */
async function limitOf(
  { allow, database, hashOf }: Services,
  actor: Actor<AccountHolder>,
  member: string | undefined,
): Promise<{ act: string; who: string; most: number }> {
  if (member === undefined) return { act: 'photo hour', who: hashOf(countedAs(actor)), most: mostPerHour }
  if (!isId(member)) throw new Refusal('invalid-input', { fields: ['member'] })
  if (actor.within) throw new Refusal('signed-out')
  await allow(database.reader, actor, { may: 'stock', subject: { member: toId(member) } })
  return { act: 'stock photo hour', who: hashOf(member), most: mostOfStock }
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
