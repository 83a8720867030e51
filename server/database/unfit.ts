import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Database } from './open-database.js'

/** An operator mends this where the database is; the message tells them how. */
export class UnfitDatabaseError extends Error {
  override readonly name = 'UnfitDatabaseError'
}

const channel = 'coop_session'

/** Locks, and the word of what other processes did, are lost without an error where each transaction gets another connection. */
export async function refuseWithoutSessions({ engine, url }: Database, patienceMs = 5_000): Promise<void> {
  if (engine === 'sqlite') return
  await using listener = await connect(url)
  await using other = await connect(url)
  const word = randomUUID()
  const heard = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs).unref()
    listener.client.on('notification', ({ payload }) => {
      if (payload !== word) return
      clearTimeout(timer)
      resolve(true)
    })
  })
  await listener.client.query(`listen ${channel}`)
  const first = await tryLock(listener.client, word)
  const second = await tryLock(other.client, word)
  await other.client.query('select pg_notify($1, $2)', [channel, word])
  const keepsSessions = (await heard) && first && !second
  for (const { client } of [listener, other]) await client.query('select pg_advisory_unlock(hashtext($1))', [word])
  await listener.client.query(`unlisten ${channel}`)
  if (!keepsSessions)
    throw new UnfitDatabaseError(
      'what stands before PostgreSQL keeps no session (pgbouncer with pool_mode = transaction or statement): set it to session, or name PostgreSQL itself',
    )
}

async function tryLock(client: pg.Client, word: string): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock(hashtext($1)) as held', [word])
  return rows[0]?.held === true
}

async function connect(url: string) {
  const client = new pg.Client({ connectionString: url, application_name: 'coop', connectionTimeoutMillis: 10_000 })
  // A broken connection fails the question under way; without a listener for its error the process would end too.
  client.on('error', () => {})
  await client.connect()
  return { client, [Symbol.asyncDispose]: () => client.end() }
}
