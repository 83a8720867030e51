import { randomBytes } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../../server/base/clock.js'
import { openDatabase } from '../../../server/database/open-database.js'
import { openStorage } from '../../../server/media/index.js'
import { prepare } from '../../../server/commands/prepare.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { demoPages } from '../../../demo/pages.js'
import { declareOrigins } from '../../../demo/town/declare-origins.js'
import { seedTown } from '../../../demo/town/seed.js'
import { picturesIn } from '../generated/pictures.js'
import { madeOnce } from '../made-once.js'
import { openTestServer, type TestServer, type TestServerOptions } from '../test-server.js'
import { openHosts, type Hosts } from './hosts.js'

export type DemoTown = AsyncDisposable & {
  readonly server: TestServer
  /** Where the partners' pages stand: an origin that is not ours. */
  readonly hosts: Hosts
}

/**
 * What `npm start` shows, as of today, the partners' pages on another origin, which may act. `reachable`: its own address is
 * the public one, so that what a browser signs is good there.
 */
type Opened = Pick<TestServerOptions, 'reachable' | 'publicDir'>

export async function openDemoTown({ reachable = false, ...scripts }: Opened = {}): Promise<DemoTown> {
  const folder = await ownCopy()
  const server = await openTestServer('sqlite', new Date().toISOString(), {
    reachable,
    ...scripts,
    withScripts: true,
    databaseUrl: `file:${join(folder, 'town.sqlite')}`,
    env: { DATA_DIR: folder },
    extend: demoPages({ ours: 'http://our.example', hosts: 'http://partners.example' }),
  })
  const hosts = await openHosts(server.url)
  const { clock, database } = server.services
  await administer(database, (tx) => declareOrigins({ tx, clock }, [hosts.url]))
  return {
    server,
    hosts,
    async [Symbol.asyncDispose]() {
      await hosts[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The town takes seconds to draw: the first file that needs it draws it for the whole run. */
async function ownCopy(): Promise<string> {
  const run = process.env['TEST_RUN_DIR']
  if (run === undefined) throw new Error('Journeys are run with `npm test` or with test/vitest.config.mjs.')
  const template = join(run, 'demo-town')
  await madeOnce(template, draw)
  const folder = join(run, `town-${randomBytes(6).toString('hex')}`)
  cpSync(template, folder, { recursive: true })
  return folder
}

async function draw(folder: string): Promise<void> {
  await using database = await openDatabase(`file:${join(folder, 'town.sqlite')}`)
  await prepare(database)
  await seedTown({
    database,
    clock: systemClock,
    storage: openStorage({ dataDir: folder }),
    photos: await picturesIn(folder),
  })
}
