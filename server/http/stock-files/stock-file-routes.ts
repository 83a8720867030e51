import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import express, { Router, type Request, type Response } from 'express'
import { isId, toId, type Id } from '../../base/id.js'
import { dayOf, paris } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { PhotoStorage } from '../../media/index.js'
import {
  mostFileBytes,
  newStockImport,
  openStockArchive,
  readStockTicket,
  stockArchivePath,
  stockFilesAnHour,
  takeStockFile,
  type StockFileFolder,
} from '../../offers/index.js'
import { stillAllowed } from '../../roles/index.js'
import { countActs } from '../../rpc/act.store.js'
import { inTransaction } from '../../rpc/in-transaction.js'
import type { Allowed } from '../../rpc/actor.js'
import type { HeldSpeaker, Services } from '../../rpc/context.js'
import { letPageIn } from '../../rpc/identify.js'
import { archiveOf } from '../dossier/archive.js'
import { arrivalOf } from '../front.js'
import { refuseUpload, queryText } from '../refuse-upload.js'
import { requestContextOf } from '../request-context.js'

type Kept = { readonly storage: PhotoStorage; readonly folder: StockFileFolder }

const readForm = express.urlencoded({ extended: false, limit: 1_000, parameterLimit: 3 })

/**
 * `POST /stock-file?member=…`: a list of objects, or an archive with their photos, written to disk as it arrives.
 * `POST /stock-archive`: all of a stock, written while it is sent.
 */
export function stockFiles(services: Services, { storage, folder }: Kept): Router {
  const { clock, database, hmac, logger, onCommitted } = services
  const router = Router({ caseSensitive: true })

  router.post('/stock-file', async (req, res, next) => {
    res.set('Cache-Control', 'no-store')
    try {
      const { who, speaker } = await letIn(services, req)
      // Before it is read: what is cut off gets no answer.
      if (Number(req.headers['content-length'] ?? 0) > mostFileBytes) throw new Refusal('file-too-large')
      const id = newStockImport()
      await folder.take(id, piecesOf(req))
      const taken = {
        id,
        name: queryText(req, 'name') ?? '',
        place: queryText(req, 'place') || undefined,
        language: queryText(req, 'language'),
      }
      const dropped = await inTransaction(database, async (tx) => {
        await services.holdSpeaker(tx, speaker)
        return takeStockFile({ tx, now: clock.now() }, who, taken)
      })
      onCommitted([{ type: 'stock-import.asked' }])
      for (const each of dropped) await folder.remove(each)
      res.json({ importId: id })
    } catch (error) {
      refuseUpload(services, { req, res, next }, error)
    }
  })

  router.post(stockArchivePath, readForm, async (req, res, next) => {
    const now = clock.now()
    try {
      const opened = readStockTicket(hmac, ticketIn(req), now)
      if (!opened) throw new Refusal('link-over')
      const { member, by, language } = opened
      const who = await stillAllowed(database.reader, by, { may: 'stock', subject: { member } })
      if (!who) throw new Refusal('role-missing')
      const { name, entries } = await openStockArchive({ db: database.reader, storage }, who, { language, now })
      res.set({
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${name}-${dayOf(now, paris)}.zip"`,
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      })
      res.type('application/zip')
      await send(req, res, archiveOf(entries))
    } catch (error) {
      if (res.headersSent) next(error)
      else refuseUpload(services, { req, res, next }, error)
    }
  })
  return router

  async function send(req: Request, res: Response, pieces: AsyncGenerator<Uint8Array>): Promise<void> {
    try {
      await pipeline(Readable.from(pieces, { objectMode: false, highWaterMark: 262_144 }), res)
    } catch (err) {
      // A reader who closes the page in between is served no more.
      if (!res.destroyed) throw err
      logger.info({ requestId: arrivalOf(req).requestId }, 'archive not taken to its end')
    }
  }
}

function ticketIn({ body }: { readonly body: unknown }): string {
  return typeof body === 'object' && body !== null && 'ticket' in body ? String(body.ticket) : ''
}

/** Finds out who sends it before any of it is read. */
async function letIn(services: Services, req: Request): Promise<{ who: Allowed<'stock'>; speaker: HeldSpeaker }> {
  const { actFor, allow, clock, database, hashOf, authenticate, spendProof } = services
  const { origin, signature } = requestContextOf(req)
  const db = database.reader
  const member = memberIn(req)
  await letPageIn({ ...services, db, origin }, undefined)
  const { speaker, spent } = await authenticate(db, { signature, origin, site: undefined })
  const who = await allow(db, actFor(speaker), { may: 'stock', subject: { member } })
  await inTransaction(database, async (tx) => {
    await spendProof(tx, spent)
    const counted = { ...stockFilesAnHour.counted, who: hashOf(member) }
    for (const { count, secondsLeft } of await countActs(tx, [counted], clock.now()))
      if (count > stockFilesAnHour.most) throw new Refusal('too-many-requests', { retryAfterSeconds: secondsLeft })
  })
  return { who, speaker }
}

function memberIn(req: Request): Id<'Member'> {
  const member = queryText(req, 'member') ?? ''
  if (!isId(member)) throw new Refusal('invalid-input', { fields: ['member'] })
  return toId(member)
}

async function* piecesOf(req: Request): AsyncGenerator<Uint8Array> {
  for await (const piece of req) if (piece instanceof Uint8Array) yield piece
}
