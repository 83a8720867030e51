import type { IncomingMessage, ServerResponse } from 'node:http'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Router } from 'express'
import sirv from 'sirv'
import { systemClock, type Clock } from '../base/clock.js'
import { msOf } from '../base/instant.js'
import { encodingFor } from './accept-encoding.js'
import { keepScripts, ownCopy } from './kept-scripts.js'

export type ScriptFolders = {
  readonly publicDir: string
  readonly dataDir: string
  readonly clock?: Clock
}

const anyPage = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
}

const delivered = /^\/v(?:1|\d+\.\d+\.\d+)\//
const namedByContent = /^\/v1\/c\/|^\/v\d+\.\d+\.\d+\//

/** The path by which `widgets/shared/retried-import.ts` retries a failed chunk. */
const retried = /^\/v1\/~\d+\/c\//

export function scripts({ publicDir, dataDir, clock = systemClock }: ScriptFolders): Router {
  const keptDir = join(dataDir, 'chunks')
  const nowMs = msOf(clock.now())
  keepScripts(publicDir, keptDir, nowMs)
  const folders = [ownCopy(publicDir, keptDir, nowMs), keptDir].filter(existsSync).map(serve)

  const router = Router()
  router.get(retried, (request, _response, next) => {
    request.url = request.url.replace(retried, '/v1/c/')
    next()
  })
  router.get(delivered, (request, _response, next) => {
    // `sirv` looks for the words alone, and would send what `br;q=0` rules out.
    request.headers['accept-encoding'] = encodingFor(request.headers['accept-encoding'] ?? '')
    next()
  })
  router.get(delivered, ...folders, answerUnknown)
  return router
}

function serve(folder: string) {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: [],
    setHeaders(response, path) {
      setAll(response, anyPage)
      response.setHeader('Cache-Control', freshness(path))
      // By its ending it would be a video.
      if (path.endsWith('.d.ts')) response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    },
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
