import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'
import { pageHeaders } from '../server/http/headers.js'

const index = new URL('./index.html', import.meta.url)
const served = new URL('./served/', import.meta.url)

/** Where `npm start` has us, and the pages of others, when nothing else is said: the names that the page has for them. */
const named = { ours: 'http://localhost:3000', hosts: 'http://localhost:3001' }

/** The page of ours that explains the demonstration. What others show stands on their own origin (`host-pages.ts`). */
export function demoPages(addresses: { readonly ours: string; readonly hosts: string }): Router {
  const router = Router()
  const welcome = readFileSync(index, 'utf8')
    .replaceAll(named.hosts, addresses.hosts)
    .replaceAll(named.ours, addresses.ours)
  router.get('/', (_request, response) => {
    for (const [name, value] of Object.entries(pageHeaders)) if (value !== undefined) response.setHeader(name, value)
    response.set('Cache-Control', 'no-cache').type('html').send(welcome)
  })
  router.get('/demo', (_request, response) => response.redirect('/'))
  router.use('/demo/served', express.static(fileURLToPath(served)))
  router.get('/demo/hosts/*path', (request, response) => response.redirect(addresses.hosts + request.path))
  return router
}
