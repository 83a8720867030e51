import type { IncomingMessage, ServerResponse } from 'node:http'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Router } from 'express'
import { systemClock, type Clock } from '../base/clock.js'
import { msOf } from '../base/instant.js'
import { silentLogger, type Logger } from '../base/logger.js'
import { keepScripts, ownCopy } from './kept-scripts.js'
import { staticFiles } from './static-files.js'
import { versionsIn } from './versions/kept-version.js'
import { keepVersions } from './versions/keep-versions.js'

type ScriptFolders = {
  readonly publicDir: string
  readonly dataDir: string
  readonly clock?: Clock
  readonly logger?: Logger
}

const anyPage = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
}

const delivered = /^\/v1\//
const numbered = /^\/v\d+\.\d+\.\d+\/[\w.-]+$/
const namedByContent = /^\/v1\/c\/|^\/v\d+\.\d+\.\d+\//

/** The path by which `widgets/shared/retried-import.ts` retries a failed chunk. */
const retried = /^\/v1\/~\d+\/c\//

export function scripts({ publicDir, dataDir, clock = systemClock, logger = silentLogger }: ScriptFolders): Router {
  keepVersions({ publicDir, dataDir }, clock.now(), logger)
  const keptDir = join(dataDir, 'chunks')
  const nowMs = msOf(clock.now())
  keepScripts(publicDir, keptDir, nowMs)
  const folders = [ownCopy(publicDir, keptDir, nowMs), keptDir].filter(existsSync).map(serve)

  const router = Router()
  router.get(retried, (request, _response, next) => {
    request.url = request.url.replace(retried, '/v1/c/')
    next()
  })
  router.get(delivered, ...folders, answerUnknown)
  // Another process may have kept one meanwhile. What is not there, a page says.
  router.get(numbered, serve(versionsIn(dataDir)))
  return router
}

function serve(folder: string) {
  return staticFiles(folder, (response, path) => {
    setAll(response, anyPage)
    response.setHeader('Cache-Control', freshness(path))
    // By its ending it would be a video.
    if (path.endsWith('.d.ts')) response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  })
}

function freshness(path: string): string {
  return namedByContent.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'
}

/** Not cached: the next deployment may have it. */
function answerUnknown(_request: IncomingMessage, response: ServerResponse): void {
  setAll(response, { ...anyPage, 'Cache-Control': 'no-store' })
  response.statusCode = 404
  response.end()
}

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
