import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../server/base/clock.js'
import type { Database } from '../../server/database/open-database.js'
import { SqliteConnection } from '../../server/database/sqlite.js'
import { openTestDatabase } from '../support/engines.js'
import { ourAddress } from '../support/server-processes.js'
import { buildTown, lommeOrigin, type Town } from '../support/town.js'

const heldMs = 8_000
const readEveryMs = 20
const actEveryMs = 50
const rows = 20_000

type BenchServer = { readonly url: string; readonly server: ChildProcess; readonly town: Town }

/**
 * What visitors of a server on SQLite wait for while another process has the file: for eight seconds on end, beside
 * SQLite's own way of waiting in the same process; and transaction by transaction during an import of places, beside no import and
 * an import that does not pause.
 */
export async function run(print: (line: object) => void): Promise<void> {
  await using database = await openTestDatabase('sqlite', { communes: 'france' })
  const town = await buildTown(database, systemClock)
  const server = start('book-server.ts', {
    DATABASE_URL: database.url,
    PUBLIC_URL: ourAddress,
    TRUST_PROXY: 'loopback',
  })
  using _ = { [Symbol.dispose]: () => server.kill('SIGKILL') }
  const [url] = (await once(server, 'message')) as [string]
  const benchServer = { url, server, town }

  await held(benchServer, database)
  print({ file: 'held for 8 s', waits: 'the driver', ...(await held(benchServer, database)), aim: 'reads under 60 ms' })
  print({ beside: 'nothing', ...(await actsDuring(benchServer, () => wait(5_000))) })
  print({ beside: 'an import', ...(await actsDuring(benchServer, () => imported(database))), aim: 'p95 under 100 ms' })
  print({
    beside: 'one that does not pause',
    ...(await actsDuring(benchServer, () => ended(start('steady-import.ts', {}, [database.url, String(rows)])))),
  })
  server.send('sqlite waits')
  await once(server, 'message')
  print({ file: 'held for 8 s', waits: 'SQLite', ...(await held(benchServer, database)) })
}

function start(file: string, env: Record<string, string>, args: readonly string[] = []): ChildProcess {
  return fork(fileURLToPath(new URL(`./${file}`, import.meta.url)), [...args], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`the import ended with ${code}`)
}

/** The worst of each kind of read, and how long an act waited after the file was free again. */
async function held({ url, town }: BenchServer, database: Database): Promise<object> {
  const board = `${url}/trpc/offers.open?input=${encodeURIComponent(JSON.stringify({ site: town.site }))}`
  await timed(board)
  const other = new SqliteConnection(database.url.slice('file:'.length), { timeout: 30_000 })
  other.exec('begin immediate')
  const until = performance.now() + heldMs
  let freeAt = until
  const act = report({ url, town }).then((status) => ({ status, afterMs: performance.now() - freeAt }))
  const letGo = wait(heldMs).then(() => {
    freeAt = performance.now()
    other.close()
  })
  const each = { health: [] as number[], kept: [] as number[], read: [] as number[] }
  for (let n = 0; performance.now() < until - 1_000; n += 1) {
    each.health.push(await timed(`${url}/healthz`))
    each.kept.push(await timed(board))
    each.read.push(await timed(`${board}&n=${n}`))
    await wait(readEveryMs)
  }
  await letGo
  const { status, afterMs } = await act
  const worst = (times: readonly number[]) => Math.round(Math.max(...times))
  return {
    healthMaxMs: worst(each.health),
    keptMaxMs: worst(each.kept),
    readMaxMs: worst(each.read),
    reads: each.read.length,
    actStatus: status,
    actAfterMs: Math.round(afterMs),
  }
}

async function timed(address: string): Promise<number> {
  const from = performance.now()
  const res = await fetch(address)
  await res.text()
  return performance.now() - from
}

/** Somebody else each time: nobody may report often. */
let people = 0

async function report({ url, town }: Pick<BenchServer, 'url' | 'town'>): Promise<number> {
  people += 1
  const res = await fetch(`${url}/trpc/offers.report`, {
    method: 'POST',
    body: JSON.stringify({ offerId: town.drill, site: town.site, reason: 'other', words: 'Bonjour' }),
    headers: {
      'content-type': 'application/json',
      origin: lommeOrigin,
      'idempotency-key': randomBytes(16).toString('base64url'),
      'x-forwarded-for': `10.${people >> 16}.${(people >> 8) & 255}.${people & 255}`,
    },
  })
  await res.text()
  return res.status
}

/** Twenty acts a second, whether those before are answered or not. */
async function actsDuring(benchServer: BenchServer, work: () => Promise<unknown>): Promise<object> {
  const times: number[] = []
  const statuses = new Set<number>()
  const acts: Promise<void>[] = []
  const timer = setInterval(() => {
    const from = performance.now()
    acts.push(
      report(benchServer).then((status) => {
        statuses.add(status)
        times.push(performance.now() - from)
      }),
    )
  }, actEveryMs)
  const from = performance.now()
  await work()
  const seconds = (performance.now() - from) / 1_000
  clearInterval(timer)
  await Promise.all(acts)
  times.sort((a, b) => a - b)
  const share = (part: number) => Math.round(times[Math.ceil(times.length * part) - 1] ?? 0)
  return {
    seconds: Number(seconds.toFixed(1)),
    acts: times.length,
    statuses: [...statuses],
    p50Ms: share(0.5),
    p95Ms: share(0.95),
    p99Ms: share(0.99),
    maxMs: share(1),
  }
}

async function imported(database: Database): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'coop-bench-'))
  const path = join(folder, 'places.csv')
  const lines = Array.from(
    { length: rows },
    (_, at) => `${at},Lieu ${at},Lomme,59160,${at} rue du Pignon,50.6${at},2.98${at}`,
  )
  writeFileSync(path, ['externalId,name,city,postcode,street,latitude,longitude', ...lines].join('\n'))
  const args = ['import', 'places', path, '--format', 'csv', '--source', 'Recensement', '--licence', 'ODbL']
  await ended(start('../support/processes/command-process.ts', { DATABASE_URL: database.url }, args))
  rmSync(folder, { recursive: true })
}
