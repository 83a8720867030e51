import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initTRPC } from '@trpc/server'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import express from 'express'
import * as v from 'valibot'
import { buildBrowser } from '../../../server/build/build.mjs'
import { scripts } from '../../../server/http/scripts.js'
import { openInput } from '../../../server/offers/offer.wire.js'
import { elements } from '../../../rollup.config.mjs'
import { close, listen, openPartner } from '../partner-pages.js'

/**
 * Our origin with a loader and two small elements, one of which asks nothing, and a partner's origin with the pages of a test. It counts what was
 * asked of us, and fails what it is told to.
 */
export async function openLoaderServer() {
  const folder = mkdtempSync(join(tmpdir(), 'coop-loader-'))
  const publicDir = await (built ??= build())
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
  const partner = await openPartner()

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
      asked = []
      failing = () => false
      return partner.page(html, headers)
    },
    async [Symbol.asyncDispose]() {
      await close(ours.server)
      await partner[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Once for all files that a process goes through. It lies in the folder of the run, and is gone with it. */
let built: Promise<string> | undefined

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'coop-loader-built-'))
  const outDir = join(folder, 'public')
  const at = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const delivered = {
    'offer-board': { ...elements['offer-board'], entry: at('./loader-element.ts') },
    'fault-note': { entry: at('./loader-silent.ts') },
  }
  await buildBrowser({ delivered, outDir, record: join(folder, 'bundle.json'), ofElements: true })
  return outDir
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

export type LoaderServer = Awaited<ReturnType<typeof openLoaderServer>>
