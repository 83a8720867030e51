import { isIPv4 } from 'node:net'
import { Router, type Request } from 'express'
import { ask, isMigrated } from '../database/migrate.js'
import type { Database } from '../database/open-database.js'
import type { PhotoStorage } from '../media/index.js'
import { proveSpace } from '../rpc/in-transaction.js'
import type { Metrics } from './metrics.js'

type Watched = {
  readonly database: Database
  readonly storage: Pick<PhotoStorage, 'proveSpace'>
  readonly metrics: Metrics
  readonly isClosing: () => boolean
}

/** `/metrics`: for the operator's own network only. */
export function health({ database, storage, metrics, isClosing }: Watched): Router {
  const router = Router()
  let migrated = false
  router.get('/healthz', (_req, res) => {
    res.type('text/plain').send('ok\n')
  })
  router.get('/readyz', async (_req, res) => {
    if (isClosing()) {
      res.status(503).type('text/plain').send('closing\n')
      return
    }
    try {
      migrated ||= await isMigrated(database)
      await ask(database)
      await proveSpace(database)
      await storage.proveSpace()
    } catch {
      migrated = false
    }
    res
      .status(migrated ? 200 : 503)
      .type('text/plain')
      .send(migrated ? 'ready\n' : 'not ready\n')
  })
  router.get('/metrics', async (req, res, next) => {
    if (!isFromThisNetwork(req)) {
      next()
      return
    }
    res.set('Content-Type', metrics.contentType).send(await metrics.text())
  })
  return router
}

/** Direct connections from this machine or its private network; a forwarded request is a visitor's. */
function isFromThisNetwork(req: Request): boolean {
  if (req.headers['x-forwarded-for'] !== undefined || req.headers.forwarded !== undefined) return false
  const address = (req.socket.remoteAddress ?? '').replace(/^::ffff:/i, '')
  if (!isIPv4(address)) return address === '::1' || /^f[cd]/i.test(address)
  return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address)
}
