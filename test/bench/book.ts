import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../server/base/clock.js'
import { msOf, toInstant } from '../../server/base/instant.js'
import type { Engine } from '../../server/database/columns.js'
import type { Database } from '../../server/database/open-database.js'
import type { BookInput } from '../../server/repairs/repair.wire.js'
import { showSlots } from '../../server/repairs/search/show-slots.js'
import { countStatements } from '../support/count-statements.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { generateRepairers } from '../support/generated/repairers.js'
import { ourAddress } from '../support/server-processes.js'
import { startPostgres } from '../support/postgres.js'
import { wish } from '../support/repairs/booking.js'
import { Dice } from '../support/repairs/random-calendars.js'
import { newKey, signIn, type ServerAddress, type Person } from '../support/session.js'
import { sendAll, type Load } from './raw-load.js'
import { settled } from './settled.js'

const sizes = [100, 1_000, 10_000]
const warmUp = 500
const bookings = 2_000
const round = 250
const connections = 32
const path = '/trpc/repairs.book'

/**
 * Durable bookings a second through HTTP: somebody who has signed in, their proof, the slot's rule, the appointment, its cells, its
 * event and the kept answer in one transaction that is on the disk when it is answered, while the followers lay out two mails
 * for each. The processor's time of a booking is told with all that follows from it: the clock stops when the last mail has
 * left. Beside it, in the same process and as many at once, bare transactions of one row.
 */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  const chosen = process.argv.slice(3)
  const counts = chosen.map(Number).filter(Number.isSafeInteger)
  const named = engines.filter((engine) => chosen.includes(engine))
  for (const engine of named.length > 0 ? named : engines) {
    for (const repairers of counts.length > 0 ? counts : sizes) print(await measure(engine, repairers))
  }
}

async function measure(engine: Engine, repairers: number): Promise<object> {
  await using database = await openTestDatabase(engine, { communes: 'france' })
  const { site } = await generateRepairers(database, {
    count: repairers,
    appointments: 20,
    days: 20,
    now: systemClock.now(),
  })
  await settled(database)
  const wanted = await wishes(database, { site, count: warmUp + bookings + 1 })
  const house: ServerAddress = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const people: Person[] = []
  // Some at a time: on a busy machine the last of thousands would wait too long for one of ten connections.
  for (let at = 0; at < wanted.length; at += round) {
    const some = wanted.slice(at, at + round)
    people.push(...(await Promise.all(some.map(() => signIn(house, { site, origin: ourAddress })))))
  }
  const [one] = people
  const statements = one && wanted[0] ? await countStatements(database, { person: one, input: wanted[0] }) : {}

  const server = fork(fileURLToPath(new URL('./book-server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: database.url, PUBLIC_URL: ourAddress },
  })
  using _ = { [Symbol.dispose]: () => server.kill('SIGKILL') }
  const [address] = (await once(server, 'message')) as [string]
  let sendingMicros = 0
  const inRounds = async (from: number, to: number) => {
    const each: Load[] = []
    for (let at = from; at < to; at += round) {
      // Signed just before they are sent: a proof is good for a minute, and a slow disk takes seconds for a round.
      const questions = await Promise.all(
        people.slice(at, at + round).map((person, n) => questionOf(person, wanted[at + n])),
      )
      const before = process.cpuUsage()
      each.push(await sendAll(address, questions, connections))
      const { user, system } = process.cpuUsage(before)
      sendingMicros += user + system
    }
    return each
  }
  await inRounds(1, warmUp + 1)
  await followed(server, warmUp)
  sendingMicros = 0
  const cpuBefore = await told(server, 'cpu')
  const rounds = await inRounds(warmUp + 1, warmUp + 1 + bookings)
  const late = bookings + warmUp - (await told(server, 'mails')) / 2
  await followed(server, warmUp + bookings)
  const cpuMicros = Math.round(((await told(server, 'cpu')) - cpuBefore) / bookings)
  const measured = middleOf(rounds)
  const barePerSecond = await told(server, 'bare')
  server.kill('SIGKILL')
  await once(server, 'exit')
  const booked = await database.reader.selectFrom('appointment').select('id').where('words', '!=', '').execute()
  return {
    engine,
    repairers,
    bookings: booked.length - 1 - warmUp,
    connections,
    ...measured,
    cpuMicros,
    // Of this process while it sends: proofs are signed before.
    generatorMicros: Math.round(sendingMicros / bookings),
    withoutMailsAtTheEnd: late,
    barePerSecond,
    ofBare: Number((measured.perSecond / barePerSecond).toFixed(2)),
    ...statements,
    ...(engine === 'sqlite' && { aim: '1,000 a second' }),
  }
}

/** The middle of several rounds; of the slowest answers, the worst. */
function middleOf(rounds: readonly Load[]): Load {
  const middle = (of: (one: Load) => number) => rounds.map(of).toSorted((a, b) => a - b)[rounds.length >> 1] ?? 0
  return {
    perSecond: middle(({ perSecond }) => perSecond),
    p50ms: middle(({ p50ms }) => p50ms),
    p99ms: Math.max(...rounds.map(({ p99ms }) => p99ms)),
  }
}

/** Once both sides of each booking have been written to. */
async function followed(server: ChildProcess, booked: number): Promise<void> {
  while ((await told(server, 'mails')) < 2 * booked) await new Promise((resolve) => setTimeout(resolve, 100))
}

async function told(server: ChildProcess, what: 'bare' | 'cpu' | 'mails'): Promise<number> {
  server.send(what)
  const [said] = (await once(server, 'message')) as [number]
  return said
}

/** Starts that do not touch each other, at as many repairers as there are, or all of them again and again. */
async function wishes(
  database: Database,
  { site, count }: { readonly site: string; readonly count: number },
): Promise<BookInput[]> {
  const dice = new Dice(20_270_301)
  const repairers = await database.reader
    .selectFrom('repairer')
    .select(['slug', 'usual_minutes', 'preparation_minutes'])
    .where('is_itinerant', '=', 0)
    .orderBy('slug')
    .limit(count)
    .execute()
  const each = Math.ceil(count / repairers.length)
  const found: BookInput[] = []
  for (const { slug, usual_minutes: minutes, preparation_minutes: more } of repairers) {
    const asked = { db: database.reader, clock: systemClock, keepUntil: () => {} }
    const { days } = await showSlots(asked, { site, repairer: slug })
    let free = 0
    const apart = days
      .flatMap(({ starts }) => starts)
      .filter((start) => {
        const begins = msOf(toInstant(start))
        if (begins < free) return false
        free = begins + (Math.ceil((minutes + more) / 15) * 15 + 30) * 60_000
        return true
      })
    for (let n = 0; n < each && apart.length > 0; n += 1) {
      const [startsAt] = apart.splice(dice.whole(0, Math.min(apart.length, each * 2) - 1), 1)
      if (startsAt !== undefined) found.push(wish({ site, repairer: slug, startsAt }))
    }
  }
  if (found.length < count) throw new Error(`only ${found.length} free starts`)
  return shuffled(found, dice).slice(0, count)
}

function shuffled<T>(all: readonly T[], dice: Dice): T[] {
  return all
    .map((one) => ({ one, at: dice.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

async function questionOf(person: Person, input: BookInput | undefined): Promise<string> {
  const body = JSON.stringify(input)
  const headers = {
    ...(await person.headers(path)),
    host: 'our.example',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'idempotency-key': newKey(),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return `POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}
