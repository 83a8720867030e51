import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../server/base/clock.js'
import type { Id } from '../../server/base/id.js'
import type { Engine } from '../../server/database/columns.js'
import type { Database } from '../../server/database/open-database.js'
import { publishOffer } from '../../server/offers/index.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { asPerson } from '../support/acting.js'
import { publishAs, site } from '../support/offers/publishing.js'
import { startPostgres } from '../support/postgres.js'
import { ourAddress } from '../support/server-processes.js'
import { signIn, type Person } from '../support/session.js'
import { buildTown, drillDraft } from '../support/town.js'
import { load } from './raw-load.js'
import { sharesOf } from './spread.js'
import { heard, settled } from './settled.js'

const offers = 2_000
const seconds = 10
const publishedPerSecond = 10
const connections = 8

/**
 * The first page of a board, as an answer and in HTML, while ten people publish in a second on that board, without photos:
 * each of them makes what is kept old. The baseline, in the same run and of the same server: the same reads while nobody publishes.
 */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of engines) print(await measure(engine))
}

async function measure(engine: Engine): Promise<object> {
  await using database = await openTestDatabase(engine, { communes: 'france' })
  const { nadia } = await buildTown(database, systemClock)
  await publishMany(database, nadia)
  await settled(database)
  const house = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const people = await Promise.all(
    Array.from({ length: seconds * publishedPerSecond }, () => signIn(house, { origin: ourAddress })),
  )
  const server = fork(fileURLToPath(new URL('./book-server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: database.url, PUBLIC_URL: ourAddress },
  })
  using _ = { [Symbol.dispose]: () => server.kill('SIGKILL') }
  const [url] = (await once(server, 'message')) as [string]
  // What was published before is counted by the speller meanwhile, in the same processor’s time.
  await heard(database, 'spelling')
  const firstPage = `${url}/trpc/offers.open?input=${encodeURIComponent(JSON.stringify({ site }))}`
  const htmlPage = `${url}/s/${site}/offres`
  await load(firstPage, { connections, seconds: 2 })

  const quiet = await load(firstPage, { connections, seconds })
  const quietHtml = await load(htmlPage, { connections, seconds })
  const published: Promise<number>[] = []
  const publishing = (async () => {
    for (const [n, person] of people.entries()) {
      const one = publish(person.at(url), n)
      // Told when all are awaited.
      one.catch(() => {})
      published.push(one)
      await wait(1_000 / publishedPerSecond)
    }
  })()
  const busy = await load(firstPage, { connections, seconds: seconds / 2 })
  const busyHtml = await load(htmlPage, { connections, seconds: seconds / 2 })
  await publishing
  const times = await Promise.all(published)
  return {
    engine,
    offers,
    connections,
    nobodyPublishes: quiet,
    tenPublishASecond: busy,
    html: { nobodyPublishes: quietHtml, tenPublishASecond: busyHtml },
    publishing: { count: times.length, ...sharesOf(times) },
  }
}

async function publish(person: Person, n: number): Promise<number> {
  const from = performance.now()
  await publishAs(person, { draft: { title: `Échelle ${n}` } })
  return performance.now() - from
}

async function publishMany(database: Database, giver: Id<'Account'>): Promise<void> {
  await administer(database, async (tx) => {
    for (let n = 0; n < offers; n += 1) {
      const draft = { ...drillDraft, title: `Perceuse ${n}` }
      await publishOffer({ tx, clock: systemClock }, asPerson(giver), draft)
    }
  })
}
