import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../../server/base/clock.js'
import type { Id } from '../../../server/base/id.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import type { Engine } from '../../../server/database/columns.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { startPostgres } from '../../support/postgres.js'
import { ourAddress } from '../../support/server-processes.js'
import { newKey, signIn, type Person, type ServerAddress } from '../../support/session.js'
import { buildTown, drillDraft } from '../../support/town.js'
import { sendAll } from '../raw-load.js'
import { settled } from '../settled.js'

const [warmUp, requests, round, connections, things] = [250, 1_000, 250, 32, 50]
const path = '/trpc/loans.ask'

/**
 * Durable requests a second through HTTP, beside `book`: somebody who has signed in, their proof, the days of one of fifty things, the
 * loan, its days, its words, its event and the kept answer in one transaction that is on the disk when it is answered.
 */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  const named = engines.filter((engine) => process.argv.slice(3).includes(engine))
  for (const engine of named.length > 0 ? named : engines) print(await measure(engine))
}

async function measure(engine: Engine): Promise<object> {
  await using database = await openTestDatabase(engine, { communes: 'france' })
  const { nadia, site } = await buildTown(database, systemClock)
  const offers = await administer(database, async (tx) => {
    const ids: Id<'Offer'>[] = []
    for (let at = 0; at < things; at += 1)
      ids.push((await publishOffer({ tx, clock: systemClock }, asPerson(nadia), drillDraft)).id)
    return ids
  })
  await settled(database)
  const house: ServerAddress = { url: '', services: { clock: systemClock, database, publicUrl: ourAddress } }
  const people: Person[] = []
  while (people.length < warmUp + requests)
    people.push(
      ...(await Promise.all(Array.from({ length: round }, () => signIn(house, { site, origin: ourAddress })))),
    )
  const server = fork(fileURLToPath(new URL('../book-server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: database.url, PUBLIC_URL: ourAddress },
  })
  using _ = { [Symbol.dispose]: () => server.kill('SIGKILL') }
  const [address] = (await once(server, 'message')) as [string]
  const today = dayOf(systemClock.now(), paris)
  const rounds: Awaited<ReturnType<typeof sendAll>>[] = []
  for (let at = 0; at < people.length; at += round) {
    // Signed just before they are sent: a proof is good for a minute.
    const questions = await Promise.all(
      people.slice(at, at + round).map((person, n) => {
        const from = addToDay(today, 2 + 3 * Math.floor((at + n) / things))
        const input = { offer: offers[(at + n) % things], from, to: addToDay(from, 1) }
        return questionOf(person, {
          ...input,
          site,
          firstName: 'Lucas',
          locale: 'fr',
          words: 'Bonjour',
          over15: true,
          rulesVersion: '2027-01',
        })
      }),
    )
    const load = await sendAll(address, questions, connections)
    if (at >= warmUp) rounds.push(load)
  }
  server.kill('SIGKILL')
  await once(server, 'exit')
  const { count } = await database.reader
    .selectFrom('loan')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const middle = rounds.toSorted((a, b) => a.perSecond - b.perSecond)[rounds.length >> 1]
  return { engine, things, requests: Number(count) - warmUp, connections, ...middle, beside: 'bench -- book' }
}

async function questionOf(person: Person, input: object): Promise<string> {
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
