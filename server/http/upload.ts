import express, { Router, type Request, type Response } from 'express'
import { isId, toId, type Id } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import type { Db, Tx } from '../database/tables.js'
import { keepSentPhoto, photoKey, type PhotoStorage } from '../media/index.js'
import { talkKinds, talkPhotoSender, type TalkOwners } from '../conversations/index.js'
import { photoSender } from '../loans/index.js'
import { stockPhotosAnHour } from '../offers/index.js'
import { countActs } from '../rpc/act.store.js'
import { inTransaction } from '../rpc/in-transaction.js'
import { countedAs, type AccountHolder, type Actor } from '../rpc/actor.js'
import type { HeldSpeaker, Services } from '../rpc/context.js'
import { letPageIn } from '../rpc/identify.js'
import { requestContextOf } from './request-context.js'
import { publicReadHeaders } from './headers.js'
import { queryText, refuseUpload } from './refuse-upload.js'

/** As comparable services allow; a phone's photo has three to six megabytes. */
const mostBytes = 10_000_000
const mostPerHour = 20
const hourMs = 3_600_000

const readBody = express.raw({ inflate: false, limit: mostBytes, type: ['image/jpeg', 'image/png', 'image/webp'] })

type Receiving = { readonly storage: PhotoStorage; readonly owners: TalkOwners }

/**
 * `POST /photo`, with `?site=…` from a partner's page, `?member=…` for its stock from one of ours, `?site=…&loan=…` and the
 * secret of its link from our page of a loan; `?site=…&talk=…&kind=…` likewise for what is said there, or about an appointment. The
 * sender is checked before the body is read.
 */
export function upload(services: Services, { storage, owners }: Receiving): Router {
  const router = Router()
  router.post('/photo', async (req, res, next) => {
    // Errors too must be readable by the page that asked.
    res.set({ ...publicReadHeaders(0), 'Cache-Control': 'no-store' })
    try {
      const sender = await letIn(services, req, owners)
      const keeping = { ...services, storage, hold: (tx: Tx) => services.holdSpeaker(tx, sender) }
      const photo = await keepSentPhoto(keeping, sender.accountId, await bodyOf(req, res))
      res.json({ photo: photoKey(photo) })
    } catch (error) {
      refuseUpload(services, { req, res, next }, error)
    }
  })
  return router
}

async function letIn(services: Services, req: Request, owners: TalkOwners): Promise<HeldSpeaker> {
  const { actFor, clock, database, authenticate, spendProof } = services
  const { origin, signature } = requestContextOf(req)
  const [site, member] = [queryText(req, 'site'), queryText(req, 'member')]
  const link = linkIn(req, owners)
  if (link) return letLinkIn(services, req, (db) => link(db, services))
  const db = database.reader
  await letPageIn({ ...services, db, origin }, site)
  const { speaker, spent } = await authenticate(db, { signature, origin, site })
  const actor = actFor(speaker)
  const limit = await limitOf(services, actor, member)
  // Counted before decoding: a file that is no photo costs as much.
  await inTransaction(database, async (tx) => {
    await spendProof(tx, spent)
    const counted = { act: limit.act, who: limit.who, windowMs: hourMs }
    for (const { count, secondsLeft } of await countActs(tx, [counted], clock.now()))
      if (count > limit.most) throw new Refusal('photos-too-many', { retryAfterSeconds: secondsLeft })
  })
  return speaker
}

type Proving = (db: Db, services: Services) => Promise<Id<'Account'>>

/** Undefined where no link is named. */
function linkIn(req: Request, owners: TalkOwners): Proving | undefined {
  const [loan, talk] = [queryText(req, 'loan'), queryText(req, 'talk')]
  const by = { secret: req.get('link-secret') ?? '', site: queryText(req, 'site') ?? '' }
  if (loan !== undefined) return (db, services) => photoSender(db, services, { ...by, loanId: loan })
  if (talk === undefined) return undefined
  const kind = talkKinds.find((known) => known === queryText(req, 'kind'))
  if (!kind) throw new Refusal('invalid-input', { fields: ['kind'] })
  return (db, services) => talkPhotoSender(db, services, { ...by, id: talk, kind, owners })
}

/** A person with the link of a mail needs no session; a partner's page cannot send the header. */
async function letLinkIn(
  services: Services,
  req: Request,
  find: (db: Db) => Promise<Id<'Account'>>,
): Promise<HeldSpeaker> {
  const { clock, database, hashOf } = services
  const { origin } = requestContextOf(req)
  const db = database.reader
  await letPageIn({ ...services, db, origin }, undefined)
  const sender = await find(db)
  await inTransaction(database, async (tx) => {
    const counted = { act: 'photo hour', who: hashOf(sender), windowMs: hourMs }
    for (const { count, secondsLeft } of await countActs(tx, [counted], clock.now()))
      if (count > mostPerHour) throw new Refusal('photos-too-many', { retryAfterSeconds: secondsLeft })
  })
  return { accountId: sender }
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
  const { counted, most } = stockPhotosAnHour
  return { act: counted.act, who: hashOf(member), most }
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
