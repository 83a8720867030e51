import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestRunnerPlugin } from '@web/test-runner'
import express from 'express'
import type { TestServer } from './test-server.js'
import { until } from './until.js'

/** A Wednesday, three in the afternoon for the town. */
const now = '2027-03-03T14:00:00Z'

const headers = (type: string) => ({ 'Content-Type': type, 'Access-Control-Allow-Origin': '*' })

/** What the real server cannot be made to do. */
const misbehaviours: Readonly<Record<string, RequestListener>> = {
  failing: (_req, res) => res.writeHead(500, headers('text/plain')).end('Internal Server Error'),
  garbled: (_req, res) => res.writeHead(200, headers('text/html')).end('<!doctype html><title>Portail captif</title>'),
  silent: () => {},
  busy: (_req, res) => {
    const data = { reason: 'too-many-requests', retryAfterSeconds: 90 }
    res.writeHead(429, headers('application/json')).end(JSON.stringify({ error: { message: '', code: -32029, data } }))
  },
  broken: (req) => req.socket.destroy(),
  /** An agenda without an hour left, which the town has none of. */
  full: (_req, res) => {
    const data = { zone: 'Europe/Paris', minutes: 45, days: [] }
    res.writeHead(200, headers('application/json')).end(JSON.stringify([{ result: { data } }]))
  },
}

/**
 * For @web/test-runner: `import { serverUrl, standIns } from 'coop:server'` gives a test file the address of the real
 * server with the demo's town in it, started when the first file asks, and of stand-ins for what it cannot be made to do.
 * `/coop-mail?to=…&count=2` answers the mails to somebody, once there are as many.
 */
export function elementServer(): TestRunnerPlugin {
  const closers: (() => PromiseLike<unknown>)[] = []
  let started: Promise<Started> | undefined
  let origin = ''
  return {
    name: 'element-server',
    serverStart({ config }) {
      origin = `http://${config.hostname}:${config.port}`
    },
    async serverStop() {
      await started
      for (const close of closers.toReversed()) await close()
    },
    resolveImport: ({ source }) => (source === 'coop:server' ? '/coop-server.js' : undefined),
    async serve({ path, URL: address }) {
      if (path !== '/coop-server.js' && path !== '/coop-mail') return undefined
      const { module, server } = await (started ??= start(origin, closers))
      if (path === '/coop-server.js') return { type: 'js', body: module }
      const { to = '', count = '1' } = Object.fromEntries(address.searchParams)
      const mails = await until(
        () => server.mails.to(to),
        ({ length }) => length >= Number(count),
      )
      return { type: 'json', body: JSON.stringify(mails.map(({ subject, text }) => ({ subject, text }))) }
    },
    async transform({ path, body }) {
      if (!/^\/test\/widgets\/.*\.test\.ts$/.test(path) || typeof body !== 'string') return undefined
      // All files ask from one network in one hour of the server's clock: each counts anew.
      await (await started)?.server.services.database.writer.deleteFrom('act_count').execute()
      return { body: `import '/test/support/quiet-console.ts';${body}` }
    },
  }
}

type Started = { readonly module: string; readonly server: TestServer }

async function start(origin: string, closers: (() => PromiseLike<unknown>)[]): Promise<Started> {
  // Loaded here, so that a file that asks for no server waits for none.
  const { openTestServer } = await import('./test-server.js')
  const { openTestDatabase } = await import('./engines.js')
  const { TestClock } = await import('./fakes.js')
  const { openStorage } = await import('../../server/media/index.js')
  const { seedTown } = await import('../../demo/town/seed.js')
  const { demoGeocoder } = await import('../../demo/geocoder/geocoder.js')
  const { picturesIn } = await import('./generated/pictures.js')
  const { openCrowdedSite } = await import('./repairs/crowded-site.js')
  const { openCrowdedBoard } = await import('./offers/crowded-board.js')
  const { openCrowdedMap } = await import('./members/crowded-map.js')
  const { openMapTown } = await import('./members/map-town.js')
  const { administer } = await import('../../server/rpc/in-transaction.js')
  const { currentAgreement } = await import('../../server/sites/agreements/agreement.js')
  const { insertAgreement } = await import('../../server/sites/agreements/agreement.store.js')
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-elements-'))
  const town = await openTestDatabase('sqlite', { communes: 'france' })
  // Before the house opens, or its own followers would tell what the town's people have done before.
  const photos = await picturesIn(dataDir)
  await seedTown({ database: town, storage: openStorage({ dataDir }), photos, clock: new TestClock(now) })
  const geocoder = createServer(express().use(demoGeocoder()))
  await new Promise<void>((resolve) => geocoder.listen(0, '127.0.0.1', resolve))
  closers.push(() => new Promise<void>((resolve) => geocoder.close(() => resolve())))
  const geocoderUrl = `http://127.0.0.1:${(geocoder.address() as AddressInfo).port}/demo/geocoder`
  const env = { DATA_DIR: dataDir, GEOCODER_URL: geocoderUrl }
  // All files read from one address, and the server's clock hardly moves.
  const options = { reachable: true, databaseUrl: town.url, env, readsPerMinute: 1e9 }
  const server = await openTestServer('sqlite', now, options)
  closers.push(async () => {
    await server[Symbol.asyncDispose]()
    await town[Symbol.asyncDispose]()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const { database } = server.services
  // The page that runs the tests is a partner's page: its origin may act for every site of the town.
  const sites = await database.writer.selectFrom('site').select('id').execute()
  await database.writer
    .insertInto('site_origin')
    .values(sites.map((site) => ({ site_id: site.id, origin })))
    .execute()
  // Words are written in the pages of one site of the town, and of no other.
  const { id: talking } = await database.writer
    .selectFrom('site')
    .select('id')
    .where('slug', '=', 'tiers-lieu-le-fil')
    .executeTakeFirstOrThrow()
  await administer(database, (tx) =>
    insertAgreement(tx, { siteId: talking, version: currentAgreement, acceptedAt: server.clock.now() }),
  )
  await openCrowdedSite(database, server.clock)
  await openCrowdedBoard(database, server.clock)
  await openMapTown(database, server.clock)
  await openCrowdedMap(database, server.clock)

  const standIns: Record<string, string> = {}
  for (const [name, misbehave] of Object.entries(misbehaviours)) {
    const standIn = createServer(misbehave)
    await new Promise<void>((resolve) => standIn.listen(0, '127.0.0.1', resolve))
    closers.push(async () => {
      standIn.closeAllConnections()
      await new Promise((resolve) => standIn.close(resolve))
    })
    standIns[name] = `http://127.0.0.1:${(standIn.address() as AddressInfo).port}`
  }
  const standInsSaid = JSON.stringify(standIns)
  return { server, module: `export const serverUrl = '${server.url}'; export const standIns = ${standInsSaid}` }
}
