import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { Router } from 'express'
import sirv from 'sirv'

const index = new URL('./index.html', import.meta.url)
const hosts = new URL('./hosts/', import.meta.url)

const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const strictest = `${strict}; require-trusted-types-for 'script'`

/** Policies that a careful town gives its own pages. The others have none, as most do. */
const policies: Readonly<Record<string, string>> = {
  '/strict': strict,
  '/strict-types': strictest,
  '/strict-cycling': strictest,
  '/strict-map': strictest,
}

/** The page that explains, and the pages of others that our elements are shown in. */
export function demoPages(publicUrl: string): Router {
  const router = Router()
  const welcome = readFileSync(index, 'utf8').replaceAll('http://localhost:3000', publicUrl)
  router.get('/', (_request, response) => {
    response.set({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': strict }).type('html').send(welcome)
  })
  router.get('/demo', (_request, response) => response.redirect('/'))
  router.use('/demo/hosts', sirv(fileURLToPath(hosts), { etag: true, extensions: ['html'], setHeaders }))
  return router
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  const policy = policies[path.replace(/\.html$/, '')]
  if (policy !== undefined) response.setHeader('Content-Security-Policy', policy)
}
