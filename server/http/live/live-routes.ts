import express, { Router, type Request, type Response } from 'express'
import * as v from 'valibot'
import { never } from '../../base/instant.js'
import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { id, markedSecret, slug } from '../../base/shapes.js'
import { talkKinds, type TalkOwners } from '../../conversations/index.js'
import type { Context, Services } from '../../rpc/context.js'
import { callerAnywhere, callerOf, staffFor, type Naming } from '../../rpc/identify.js'
import { publicReadHeaders } from '../headers.js'
import { refuseUpload } from '../refuse-upload.js'
import { requestContextOf } from '../request-context.js'
import type { LinkedListener, Listener, SignedListener } from './listener.js'
import { LiveStream, livePath, readCursor } from './live-stream.js'
import type { LiveStreams } from './live-streams.js'

const readJson = express.json({ inflate: false, limit: 1_000 })

/** The last that was heard. */
const heardLast = v.optional(v.pipe(v.string(), v.regex(/^\d{1,16}\.\d{1,16}$/)))
/** `member`: at the desk, for its staff. */
const signedInput = v.strictObject({ site: v.optional(slug), member: v.optional(id), since: heardLast })
const linkedInput = v.strictObject({
  site: slug,
  link: v.strictObject({ kind: v.picklist(talkKinds), id, secret: markedSecret }),
  since: heardLast,
})
const liveInput = v.union([linkedInput, signedInput])

type LiveParts = { readonly streams: LiveStreams; readonly talks: TalkOwners; readonly isClosing: () => boolean }

/**
 * Says that something is new of what is the caller's, while they look at it: server-sent events as the answer to a POST, which a session
 * signs or which the link of a mail proves, since an `EventSource` can prove nothing. It never says what is new: that is asked of the
 * procedures, by their rights.
 */
export function liveRoutes(services: Services, { streams, talks, isClosing }: LiveParts): Router {
  const router = Router({ caseSensitive: true })
  router.post(livePath, async (req, res, next) => {
    // Refusals too must be readable by the page that asked.
    res.set({ ...publicReadHeaders(0), 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' })
    try {
      if (isClosing()) throw new Refusal('try-later', { retryAfterSeconds: 1 })
      const ctx = contextOf(services, req)
      streams.open.refuseFull(ctx.address)
      const { since, ...named } = v.parse(liveInput, await bodyOf(req, res))
      const listener: Listener = await ('link' in named ? linkedTo(ctx, talks, named) : signedBy(ctx, named))
      const stream = new LiveStream(res, listener)
      if (!stream.isOpen) return
      streams.open.refuseFull(ctx.address)
      res.once('close', () => streams.open.remove(stream))
      res.type('text/event-stream')
      res.flushHeaders()
      await streams.add(stream, since === undefined ? undefined : readCursor(since))
    } catch (error) {
      if (res.headersSent) {
        services.logger.error({ err: error, requestId: requestContextOf(req).requestId }, 'live stream not begun')
        res.end()
      } else refuseUpload(services, { req, res, next }, v.isValiError(error) ? new Refusal('invalid-input') : error)
    }
  })
  return router
}

const contextOf = (services: Services, req: Request): Context => ({
  ...services,
  ...requestContextOf(req),
  db: services.database.reader,
  shelf: { staleSeconds: 0, until: never, isPublic: false },
})

/** As the procedures do that take the secret of a mail: a link that reads no words is told of none. */
async function linkedTo(
  ctx: Context,
  talks: TalkOwners,
  { link: { kind, ...link }, site }: Omit<v.InferOutput<typeof linkedInput>, 'since'>,
): Promise<LinkedListener> {
  const { account } = await talks[kind].linked(ctx.db, ctx, { ...link, site })
  return { address: ctx.address, link: { kind, ...link, site }, ...(account && { account }) }
}

async function signedBy(
  ctx: Context,
  { site, member }: Omit<v.InferOutput<typeof signedInput>, 'since'>,
): Promise<SignedListener> {
  const { address, origin, signature } = ctx
  const { actor, sessionId } = (await (member === undefined ? callerOf : callerAnywhere)(ctx, { site })).who
  const listener = { call: { signature, origin, site }, address, sessionId, actor }
  if (member === undefined) return listener
  await refuseStrangers(ctx, { site, member })
  return { ...listener, member: toId<'Member'>(member) }
}

/** Staff hear of what they work at, of loans or of appointments. */
async function refuseStrangers(ctx: Context, named: Naming): Promise<void> {
  await staffFor(ctx, { may: 'stock' }, named).catch((error: unknown) => {
    if (error instanceof Refusal && error.reason === 'role-missing') return staffFor(ctx, { may: 'visits' }, named)
    throw error
  })
}

async function bodyOf(req: Request, res: Response): Promise<unknown> {
  await new Promise<void>((resolve, reject) => {
    readJson(req, res, (error?: Error | 'router' | 'route') => {
      if (error instanceof Error) reject(new Refusal('invalid-input'))
      else resolve()
    })
  })
  return req.body
}
