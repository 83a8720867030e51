import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { type Express } from 'express'

const folder = new URL('./hosts/', import.meta.url)

/** How the pages name our address, which is where `npm start` listens when nothing else is said. */
const named = 'http://localhost:3000'

/**
 * The pages of others that our elements are shown in, for an origin of their own: on ours, what is tried there would be
 * done with a session of the whole account.
 */
export function hostPages(ours: string): Express {
  const pages = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.replace('.html', ''), readFileSync(new URL(name, folder), 'utf8').replaceAll(named, ours)]),
  )
  const policies = policiesFor(ours)
  const app = express()
  app.disable('x-powered-by')
  app.get('/', (_request, response) => response.redirect(ours))
  app.get('/demo/hosts/:page', (request, response, next) => {
    const name = request.params.page.replace(/\.html$/, '')
    const page = pages.get(name)
    if (page === undefined) return next()
    const policy = policies[name]
    if (policy !== undefined) response.set('Content-Security-Policy', policy)
    response.set({ 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' }).type('html').send(page)
  })
  app.use('/demo/hosts', express.static(fileURLToPath(folder), { setHeaders }))
  return app
}

/** What a careful town says of its own pages: our one origin beside its own. The others say nothing, as most do. */
function policiesFor(ours: string): Readonly<Record<string, string>> {
  const strict =
    `default-src 'none'; script-src ${ours}; connect-src ${ours}; img-src 'self' ${ours}; style-src 'self'; ` +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  const strictest = `${strict}; require-trusted-types-for 'script'`
  return { strict, 'strict-types': strictest, 'strict-cycling': strictest, 'strict-map': strictest }
}

function setHeaders(response: { setHeader(name: string, value: string): void }): void {
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('X-Content-Type-Options', 'nosniff')
}
