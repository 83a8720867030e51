import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initTRPC } from '@trpc/server'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import express from 'express'
import * as v from 'valibot'
import { buildBrowser } from '../../server/build.mjs'
import { scripts } from '../../server/http/scripts.js'
import { openInput } from '../../server/offers/offer.wire.js'
import { elements } from '../../rollup.config.mjs'

type Page = { html: string; headers: Record<string, string> }

/**
 * Our origin with a loader and the smallest element, and a partner's origin with the pages of a test. It counts what was
 * asked of us, and fails what it is told to.
 */
export async function openLoaderHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'coop-loader-'))
  const publicDir = join(folder, 'public')
  const entry = fileURLToPath(new URL('./loader-element.ts', import.meta.url))
  const delivered = { 'offer-board': { ...elements['offer-board'], entry } }
  await buildBrowser({ delivered, outDir: publicDir, record: join(folder, 'bundle.json') })

  let asked: string[] = []
  let failing: (path: string) => boolean = () => false
  const ours = await listen(
    express()
      .use((request, response, next) => {
        asked.push(request.url)
        if (failing(request.url)) response.status(503).end()
        else next()
      })
      .use(scripts({ publicDir, dataDir: folder }))
      .use('/trpc', anyPageMayRead, createExpressMiddleware({ router: offers })),
  )
  const pages = new Map<string, Page>([['/favicon.ico', { html: '', headers: {} }]])
  const partner = await listen((request, response) => {
    const page = pages.get(request.url ?? '')
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.html)
  })

  return {
    url: ours.url,
    /** Another name of the same server: to the browser, another copy of everything. */
    otherUrl: ours.url.replace('127.0.0.1', 'localhost'),
    get asked() {
      return asked.map((path) => decodeURIComponent(path))
    },
    fail(which: (path: string) => boolean) {
      failing = which
    },
    page(html: string, headers: Record<string, string> = {}) {
      const path = `/${pages.size}`
      pages.set(path, { html: `<!doctype html><html lang="fr"><title>Mairie</title><body>${html}`, headers })
      asked = []
      failing = () => false
      return partner.url + path
    },
    async [Symbol.asyncDispose]() {
      for (const { server } of [ours, partner]) {
        server.closeAllConnections()
        await new Promise((closed) => server.close(closed))
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const t = initTRPC.create()

const offers = t.router({
  offers: t.router({
    open: t.procedure.input(v.parser(openInput)).query(({ input }) => ({ site: { name: `Offres de ${input.site}` } })),
  }),
})

const anyPageMayRead: express.RequestHandler = (_request, response, next) => {
  response.set('Access-Control-Allow-Origin', '*')
  next()
}

async function listen(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, ready))
  const { port } = server.address() as AddressInfo
  return { server, url: `http://127.0.0.1:${port}` }
}

export type LoaderHouse = Awaited<ReturnType<typeof openLoaderHouse>>
