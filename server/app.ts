import { join } from 'node:path'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response, type Router } from 'express'
import type { Config } from './config.js'
import { never, msOf } from './base/instant.js'
import { Refusal } from './base/refusal.js'
import { requestContextOf } from './http/request-context.js'
import { publicReadHeaders } from './http/headers.js'
import { findShownPhoto } from './http/find-shown-photo.js'
import { feeds } from './http/feeds/feeds.js'
import { offerFeedRoutes } from './http/feeds/offer-feed-routes.js'
import { openingCalendarRoutes } from './http/feeds/opening-calendar-routes.js'
import { health } from './http/health.js'
import { liveRoutes } from './http/live/live-routes.js'
import { livePath } from './http/live/live-stream.js'
import type { LiveStreams } from './http/live/live-streams.js'
import { photos } from './http/media.js'
import type { Metrics } from './http/metrics.js'
import { answerError, answerNothing } from './http/pages/nothing.js'
import { dossierRoutes } from './http/dossier/dossier-routes.js'
import { pages } from './http/pages/pages.js'
import { welcomeRoutes } from './http/pages/welcome/welcome-routes.js'
import { loanPhotos, talkPhotos } from './http/photos-for-minutes.js'
import { pluginFiles } from './http/plugin-files.js'
import { scripts } from './http/scripts.js'
import { tiles } from './http/tiles/tile-routes.js'
import { stockFiles } from './http/stock-files/stock-file-routes.js'
import { upload } from './http/upload.js'
import type { PhotoStorage } from './media/index.js'
import { personHolders, talkOwners } from './together.js'
import type { StockFileFolder } from './offers/index.js'
import { placeExport } from './members/index.js'
import { appRouter } from './router.js'
import type { Context, Services, Shelf } from './rpc/context.js'

type AppParts = {
  readonly config: Config
  readonly services: Services
  readonly storage: PhotoStorage
  readonly folder: StockFileFolder
  readonly metrics: Metrics
  readonly streams: LiveStreams
  readonly publicDir: string
  readonly isClosing: () => boolean
  /** Routes of the caller (the demonstration), before the 404. */
  readonly extend?: Router
}

export function createApp({
  config,
  services,
  storage,
  folder,
  metrics,
  streams,
  publicDir,
  isClosing,
  extend,
}: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.trustProxy)
  app.use(keptByNobody)
  app.use(health({ database: services.database, storage, metrics, isClosing }))
  app.use(scripts({ publicDir, dataDir: config.dataDir, logger: services.logger }))
  app.use(photos({ ...services, storage, findShown: findShownPhoto(services.database) }))
  app.use(loanPhotos({ ...services, storage }))
  app.use(talkPhotos({ ...services, storage, owners: talkOwners }))
  app.use(tiles(services, config))
  app.use(pluginFiles(publicDir))
  // Before compression: an archive is compressed already.
  app.use(dossierRoutes(services, storage, personHolders))
  app.use(stockFiles(services, { storage, folder }))
  app.options(['/trpc/*path', '/photo', livePath], allowPreflight)
  // Before compression, which holds back what is written until there is enough of it.
  app.use(liveRoutes(services, { streams, talks: talkOwners, isClosing }))
  app.use(compression())
  app.use(upload(services, { storage, owners: talkOwners }))
  app.use('/trpc', trpc(services))
  app.use(feeds(services, placeExport))
  app.use(offerFeedRoutes(services))
  app.use(openingCalendarRoutes(services))
  app.use(pages(services, { ...config, guideDir: join(publicDir, '../guide') }))
  if (extend) app.use(extend)
  // After the caller's: the demonstration has a page of its own at `/`.
  app.use(welcomeRoutes(services, config.legal))
  app.use(answerNothing)
  app.use((error: unknown, req: Request, res: Response, next: NextFunction) => {
    if (res.headersSent) next(error)
    else answerError(services.logger, { error, req, res })
  })
  return app
}

function keptByNobody(_req: Request, res: Response, next: NextFunction): void {
  res.set('Cache-Control', 'no-store')
  next()
}

/** Every origin passes: an undeclared one's act is refused with a reason, where a failed preflight gives no cause. */
function allowPreflight(_req: Request, res: Response): void {
  res.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'authorization, content-type, dpop, idempotency-key, *',
    'Access-Control-Max-Age': '7200',
  })
  res.status(204).end()
}

function trpc(services: Services) {
  return createExpressMiddleware({
    router: appRouter,
    // Personal queries come by POST: only answers to GET may be cached.
    allowMethodOverride: true,
    maxBodySize: 1_000_000,
    // SQLite answers a batch in one go, while others wait. An element sends three questions, a page of twenty elements
    // some forty.
    maxBatchSize: 50,
    createContext({ req }): Context {
      const shelf: Shelf = { staleSeconds: 86_400, until: never, isPublic: true }
      return { ...services, ...requestContextOf(req), db: services.database.reader, shelf }
    },
    responseMeta({ ctx, errors, type }) {
      const { shelf } = ctx ?? {}
      const shareable = ctx?.signature.method === 'GET' && shelf?.isPublic && errors.length === 0 && type === 'query'
      const left = shareable ? Math.floor((msOf(shelf.until) - msOf(services.clock.now())) / 1000) : 0
      const headers = new Headers()
      for (const [name, value] of Object.entries(
        publicReadHeaders(shareable ? Math.min(shelf.staleSeconds, left) : 0),
      )) {
        headers.set(name, String(value))
      }
      if (!shareable) headers.set('cache-control', 'no-store')
      const wait = Math.max(0, ...errors.map(({ cause }) => retryAfter(cause)))
      if (wait > 0) headers.set('retry-after', String(wait))
      return { headers }
    },
  })
}

function retryAfter(cause: unknown): number {
  return cause instanceof Refusal ? (cause.detail.retryAfterSeconds ?? 0) : 0
}
