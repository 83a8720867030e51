import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../server/base/clock.js'
import { newId, type Id } from '../../server/base/id.js'
import { addHours } from '../../server/base/instant.js'
import type { Engine } from '../../server/database/columns.js'
import type { Database } from '../../server/database/open-database.js'
import { reportReasons } from '../../server/moderation/report.js'
import { insertReport } from '../../server/moderation/report.store.js'
import { publishOffer } from '../../server/offers/index.js'
import { insertRole } from '../../server/roles/role.store.js'
import { administer } from '../../server/rpc/administer.js'
import { getSite } from '../../server/sites/index.js'
import { asPerson } from '../support/acting.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { site } from '../support/offers/publishing.js'
import { startPostgres } from '../support/postgres.js'
import { ourAddress } from '../support/server-processes.js'
import { signIn } from '../support/session.js'
import { buildTown } from '../support/town.js'
import { sharesOf } from './spread.js'

const waiting = 1_000
const asked = 100

/** Lists of the desk through HTTP, signed, of a process of its own: one person, then four at once. */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of engines) for (const line of await measure(engine)) print({ engine, ...line })
}

async function measure(engine: Engine): Promise<object[]> {
  await using database = await openTestDatabase(engine, { communes: true })
  await buildTown(database, systemClock)
  const house = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const moderator = await signIn(house, { origin: ourAddress, firstName: 'Nadia' })
  const first = await fillQueue(database, moderator.accountId)
  const server = fork(fileURLToPath(new URL('./book-server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: database.url, PUBLIC_URL: ourAddress },
  })
  using _ = { [Symbol.dispose]: () => server.kill('SIGKILL') }
  const [url] = (await once(server, 'message')) as [string]
  const at = moderator.at(url)
  const lists: Readonly<Record<string, () => Promise<Answered>>> = {
    queue: () => at.ask('moderation.queue', { site }),
    'queue, a page in the middle': () => at.ask('moderation.queue', { site, page: 10, order: 'most' }),
    'queue, words': () => at.ask('moderation.queue', { site, words: 'échelle 77' }),
    'one opened': () => at.ask('moderation.open', { site, kind: 'offer', id: first }),
  }
  const lines: object[] = []
  for (const [what, ask] of Object.entries(lists)) lines.push({ what, ...(await timesOf(ask)) })
  return lines
}

type Answered = { readonly output?: unknown; readonly reason?: string }

async function timesOf(ask: () => Promise<Answered>) {
  const time = async () => {
    const from = performance.now()
    const { output, reason } = await ask()
    if (!output) throw new Error(reason)
    return performance.now() - from
  }
  for (let n = 0; n < 20; n += 1) await time()
  const alone: number[] = []
  for (let n = 0; n < asked; n += 1) alone.push(await time())
  const atOnce: number[] = []
  for (let n = 0; n < asked; n += 4) atOnce.push(...(await Promise.all(Array.from({ length: 4 }, time))))
  return { alone: sharesOf(alone), fourAtOnce: sharesOf(atOnce) }
}

/** So many offers of fifty people, each with one report or two. */
async function fillQueue(database: Database, moderator: Id<'Account'>): Promise<string> {
  const ctx = { clock: systemClock }
  const house = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const people = await Promise.all(Array.from({ length: 50 }, () => signIn(house)))
  const { id } = await getSite(database.reader, site)
  const now = systemClock.now()
  let first = ''
  await administer(database, (tx) => insertRole(tx, { accountId: moderator, role: 'moderator', of: { site: id } }, now))
  for (let from = 0; from < waiting; from += 100)
    await administer(database, async (tx) => {
      for (let n = from; n < from + 100; n += 1) {
        const giver = people[n % people.length]
        if (!giver) continue
        const offer = await publishOffer({ tx, ...ctx }, asPerson(giver.accountId), {
          ...{ kind: 'give', title: `Échelle ${n}`, description: 'Trois mètres, en bois.', categoryId: 'tools' },
          at: { id, moderation: 'after' },
        })
        first ||= offer.id
        for (let count = 0; count <= n % 2; count += 1)
          await insertReport(tx, {
            ...{ id: newId(), subject: { kind: 'offer', id: offer.id }, siteId: id, words: 'Un barreau manque.' },
            ...{ reason: reportReasons[n % reportReasons.length] ?? 'other', language: 'fr', counts: false },
            createdAt: addHours(now, -(n % 100)),
          })
      }
    })
  return first
}
