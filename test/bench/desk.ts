import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
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
import { administer } from '../../server/rpc/in-transaction.js'
import { getSite } from '../../server/sites/index.js'
import { asPerson } from '../support/acting.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { site } from '../support/offers/publishing.js'
import { startPostgres } from '../support/postgres.js'
import { ourAddress } from '../support/server-processes.js'
import { signIn } from '../support/session.js'
import { buildTown } from '../support/town.js'
import { fillStock } from './fill-stock.js'
import { sharesOf } from './spread.js'

const waiting = 1_000
const stocked = 10_000
const asked = 100
const staff = 500
const staffWithinMs = 20_000

/**
 * Lists of the desk through HTTP, signed, of a process of its own: one person, then four at once; then five hundred people who
 * open a list within twenty seconds, whether or not those before have been answered.
 */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of engines) await measure(engine, (line) => print({ engine, ...line }))
}

async function measure(engine: Engine, print: (line: object) => void): Promise<void> {
  await using database = await openTestDatabase(engine, { communes: 'france' })
  await buildTown(database, systemClock)
  const house = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const moderator = await signIn(house, { origin: ourAddress, firstName: 'Nadia' })
  await makeModerators(database, [moderator.accountId])
  const first = await fillQueue(database)
  const member = await memberOf(database)
  await makeStaff(database, member.id, [moderator.accountId])
  await fillStock(database, { member: member.id, like: first, count: stocked })
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
    stock: () => at.ask('stock.list', { member: member.id }),
    'stock, words': () => at.ask('stock.list', { member: member.id, words: 'objet 77' }),
    'stock, out of order': () => at.ask('stock.list', { member: member.id, state: 'out-of-order' }),
  }
  for (const [what, ask] of Object.entries(lists)) print({ what, ...(await timesOf(ask)) })
  const people = await Promise.all(Array.from({ length: staff }, () => signIn(house, { origin: ourAddress })))
  const accounts = people.map(({ accountId }) => accountId)
  await makeModerators(database, accounts)
  await makeStaff(database, member.id, accounts)
  const desks = people.map((person) => person.at(url))
  print({
    what: 'queue, 500 people in 20 s',
    ...(await whenDue(desks, (who) => who.ask('moderation.queue', { site }))),
  })
  print({
    what: 'stock, 500 people in 20 s',
    ...(await whenDue(desks, (who) => who.ask('stock.list', { member: member.id }))),
  })
  print({
    what: 'rooms and what waits in them, 500 people in 20 s',
    ...(await whenDue(desks, (who) => who.ask('roles.mine', {}))),
  })
}

/** Each asks at their own time. What one waits for counts from then on. */
async function whenDue<One>(all: readonly One[], ask: (one: One) => Promise<Answered>) {
  const times: number[] = []
  const from = performance.now()
  await Promise.all(
    all.map(async (one, at) => {
      const due = from + (at * staffWithinMs) / all.length
      await setTimeout(due - performance.now())
      const { output, reason } = await ask(one)
      if (!output) throw new Error(reason)
      times.push(performance.now() - due)
    }),
  )
  return sharesOf(times)
}

/** Whose site it is. */
const memberOf = ({ reader }: Database) =>
  reader
    .selectFrom('member')
    .innerJoin('site', 'site.member_id', 'member.id')
    .select('member.id')
    .where('site.slug', '=', site)
    .executeTakeFirstOrThrow()

async function makeStaff(database: Database, member: Id<'Member'>, accounts: readonly Id<'Account'>[]): Promise<void> {
  await administer(database, async (tx) => {
    for (const accountId of accounts)
      await insertRole(tx, { accountId, role: 'staff', of: { member } }, systemClock.now())
  })
}

async function makeModerators(database: Database, accounts: readonly Id<'Account'>[]): Promise<void> {
  const { id } = await getSite(database.reader, site)
  await administer(database, async (tx) => {
    for (const accountId of accounts)
      await insertRole(tx, { accountId, role: 'moderator', of: { site: id } }, systemClock.now())
  })
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
async function fillQueue(database: Database): Promise<string> {
  const ctx = { clock: systemClock }
  const house = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const people = await Promise.all(Array.from({ length: 50 }, () => signIn(house)))
  const { id } = await getSite(database.reader, site)
  const now = systemClock.now()
  let first = ''
  for (let from = 0; from < waiting; from += 100)
    await administer(database, async (tx) => {
      for (let n = from; n < from + 100; n += 1) {
        const giver = people[n % people.length]
        if (!giver) continue
        const offer = await publishOffer({ tx, ...ctx }, asPerson(giver.accountId), {
          kind: 'give',
          title: `Échelle ${n}`,
          description: 'Trois mètres, en bois.',
          categoryId: 'tools',
          at: { id, moderation: 'after' },
        })
        first ||= offer.id
        for (let count = 0; count <= n % 2; count += 1)
          await insertReport(tx, {
            id: newId(),
            subject: { kind: 'offer', id: offer.id },
            siteId: id,
            words: 'Un barreau manque.',
            reason: reportReasons[n % reportReasons.length] ?? 'other',
            language: 'fr',
            counts: false,
            createdAt: addHours(now, -(n % 100)),
          })
      }
    })
  return first
}
