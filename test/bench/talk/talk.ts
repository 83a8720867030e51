import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../../server/base/clock.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import type { Engine } from '../../../server/database/columns.js'
import type { Database } from '../../../server/database/open-database.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { listen, type Listening } from '../../support/live.js'
import { site } from '../../support/offers/publishing.js'
import { startPostgres } from '../../support/postgres.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, type Person } from '../../support/session.js'
import { buildTown, drillDraft } from '../../support/town.js'
import { until } from '../../support/until.js'
import { settled } from '../settled.js'
import { sharesOf } from '../spread.js'
import type { Held } from './loop.js'
import type { Weighed } from './talk-server.js'

const mostLines = 400
const linesPerSecond = 20

type Pair = { readonly id: string; readonly giver: Person; readonly taker: Person }

/** Of issue and design: from a line's writing until it is told, how long the loop is held, and what the readers weigh. */
const promised = { toldP95Ms: 300, loopDelayMaxMs: 50, rssMbOfReaders: 60 }

/**
 * A thousand who look at their talks at one process, while twenty lines a second are written: from the moment that a line is sent until
 * the other is told of it. The baselines, in the same run: the same lines while nobody listens, and a process that does nothing, which
 * the machine lets wait too. `npm run bench -- talk sqlite 50`: one engine, or fewer readers.
 */
export async function run(print: (line: object) => void): Promise<void> {
  const chosen = process.argv.slice(3)
  const named = engines.filter((engine) => chosen.includes(engine))
  const [readers = 1_000] = chosen.map(Number).filter(Number.isSafeInteger)
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of named.length ? named : engines) print(await measure(engine, Math.ceil(readers / 2)))
}

async function measure(engine: Engine, pairs: number): Promise<object> {
  await using database = await openTestDatabase(engine, { communes: 'france' })
  await buildTown(database, systemClock)
  const all = await talks(database, pairs)
  await settled(database)
  const env = { ...process.env, DATABASE_URL: database.url, PUBLIC_URL: ourAddress, TRUST_PROXY: 'loopback' }
  const [server, idle] = [started('talk-server.ts', env), started('idle-loop.ts', env)]
  using _ = {
    [Symbol.dispose]() {
      server.kill('SIGKILL')
      idle.kill('SIGKILL')
    },
  }
  await once(idle, 'message')
  const [url] = (await once(server, 'message')) as [string]
  // Until what comes once after a start is over.
  await written(all.slice(0, 100), url)
  await weigh(server)

  await asked<Held>(idle)
  const unheard = await written(all, url)
  const before = await weigh(server)
  const idleBefore = await asked<Held>(idle)
  const heard = new Map<string, Listening>()
  for (const { giver, taker } of all)
    for (const person of [giver, taker]) heard.set(person.accountId, await listen({ url }, person))
  await wait(2_000)
  const listening = await weigh(server)
  await asked<Held>(idle)
  const told = await written(all, url, heard)
  const after = await weigh(server)
  const idleAfter = await asked<Held>(idle)
  for (const each of heard.values()) await each[Symbol.asyncDispose]()
  const rssMbOfReaders = Number((listening.rssMb - before.rssMb).toFixed(1))
  return {
    engine,
    readers: heard.size,
    linesPerSecond,
    promised,
    baseline: { acknowledged: sharesOf(unheard.acknowledged), ...perLine(before, unheard), idle: idleBefore },
    heard: {
      acknowledged: sharesOf(told.acknowledged),
      told: sharesOf(told.told),
      ...perLine(after, told),
      idle: idleAfter,
      openingLoopDelayMaxMs: listening.loopDelayMaxMs,
      openingStatementsPerReader: Number((countOf(listening) / heard.size).toFixed(1)),
      rssMbOfReaders,
      heapMbOfReaders: Number((listening.heapMb - before.heapMb).toFixed(1)),
    },
    mostAskedMore: mostAskedMore(before, { after, lines: told.told.length }),
  }
}

/** What a line costs in the process's own time and in statements, with what goes on beside. */
function perLine(weighed: Weighed, { acknowledged: { length: lines } }: Times): object {
  const { statements: _, cpuMs, ...held } = weighed
  const [cpuMsPerLine, statementsPerLine] = [cpuMs, countOf(weighed)].map((each) => Number((each / lines).toFixed(1)))
  return { ...held, cpuMsPerLine, statementsPerLine }
}

const countOf = ({ statements }: Weighed): number => Object.values(statements).reduce((sum, count) => sum + count, 0)

/** Per line, what is asked for because somebody listens. */
function mostAskedMore(
  before: Weighed,
  { after, lines }: { readonly after: Weighed; readonly lines: number },
): string[] {
  return Object.entries(after.statements)
    .map(([text, count]) => ({ text, more: (count - (before.statements[text] ?? 0)) / lines }))
    .filter(({ more }) => more > 0.05)
    .toSorted((one, other) => other.more - one.more)
    .slice(0, 8)
    .map(({ text, more }) => `${more.toFixed(2)} ${text.slice(0, 160)}`)
}

const started = (file: string, env: NodeJS.ProcessEnv): ChildProcess =>
  fork(fileURLToPath(new URL(file, import.meta.url)), [], { execArgv: ['--import', 'tsx', '--expose-gc'], env })

async function asked<Answer>(child: ChildProcess): Promise<Answer> {
  child.send('now')
  const [answer] = (await once(child, 'message')) as [Answer]
  return answer
}

const weigh = (server: ChildProcess): Promise<Weighed> => asked<Weighed>(server)

type Times = { readonly acknowledged: number[]; readonly told: number[] }

/** Each line by another pair. */
async function written(all: readonly Pair[], url: string, heard?: ReadonlyMap<string, Listening>): Promise<Times> {
  const times: Times = { acknowledged: [], told: [] }
  const writing: Promise<void>[] = []
  for (const [n, pair] of all.slice(0, mostLines).entries()) {
    writing.push(write(pair, n))
    await wait(1_000 / linesPerSecond)
  }
  await Promise.all(writing)
  return times

  async function write({ giver, id, taker }: Pair, n: number): Promise<void> {
    const other = heard?.get(giver.accountId)
    const before = other?.news.length ?? 0
    const from = performance.now()
    const telling =
      other &&
      until(
        () => other.news.length,
        (length) => length > before,
      ).then(() => performance.now())
    const said = await taker.at(url).act('talks.say', { kind: 'loan', id, words: `Ligne ${n}`, site })
    if (!said.output) throw new Error(`a line was refused: ${said.reason}`)
    times.acknowledged.push(performance.now() - from)
    if (telling) times.told.push((await telling) - from)
  }
}

/** Pairs of neighbours, each with a loan that was asked for, at addresses of their own. */
async function talks(database: Database, pairs: number): Promise<Pair[]> {
  const house = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const today = dayOf(systemClock.now(), paris)
  const found: Pair[] = []
  for (let n = 0; n < pairs; n += 1) {
    const address = `10.0.${n >> 8}.${n & 255}`
    const giver = (await signIn(house, { origin: ourAddress })).with({ address })
    const taker = (await signIn(house, { origin: ourAddress })).with({ address })
    const id = await administer(database, async (tx) => {
      const draft = { ...drillDraft, title: `Perceuse ${n}` }
      const offer = await publishOffer({ tx, clock: systemClock }, asPerson(giver.accountId), draft)
      const wish = { from: addToDay(today, 8), to: addToDay(today, 10), words: 'Bonjour', communeCode: '59355' }
      const who = { firstName: 'Lucas', locale: 'fr' as const, over15: true, rulesVersion: '2027-01' }
      const asked = { ...wish, ...who, offer: offer.id, site }
      return (await askLoan({ tx, clock: systemClock }, asPerson(taker.accountId), asked)).id
    })
    found.push({ id, giver, taker })
  }
  return found
}
