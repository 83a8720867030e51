import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import pg from 'pg'
import * as v from 'valibot'
import type { Engine } from '../../../server/database/columns.js'
import { openEmptyDatabase } from '../engines.js'
import { root } from '../sources.js'

const known = v.object({
  /** When it was set aside: links that last some hours are good then. */
  now: v.string(),
  /** Sessions, each with the key of its browser. */
  people: v.array(
    v.object({
      name: v.string(),
      email: v.string(),
      origin: v.string(),
      token: v.string(),
      key: v.object({ kty: v.string(), crv: v.string(), x: v.string(), y: v.string(), d: v.string() }),
    }),
  ),
  /** What was sent: the paths that each mail leads to, with what stands after their hash sign. */
  mails: v.array(
    v.object({ to: v.string(), subject: v.string(), links: v.array(v.string()), unsubscribe: v.optional(v.string()) }),
  ),
  /** The offer that `photo` shows, and the loan of it; the appointment whose fault `fault` shows. */
  ladder: v.string(),
  loan: v.string(),
  photo: v.string(),
  visit: v.string(),
  fault: v.string(),
})

export type KeptServer = AsyncDisposable & {
  readonly url: string
  readonly dataDir: string
  readonly known: v.InferOutput<typeof known>
}

/**
 * A copy of what a server of that version had in its database and beside it: `kept.<engine>.zip` holds `coop.sqlite`, or
 * `coop.sql` of `pg_dump`, the photos and `known.json`. Made by the program of that version; nobody makes it again.
 */
export async function openKeptServer(version: string, engine: Engine): Promise<KeptServer> {
  const files = unzipSync(readFileSync(join(root, 'test/support/versions', version, `kept.${engine}.zip`)))
  const told = files['known.json']
  if (!told) throw new Error('the archive tells of nobody')
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-kept-'))
  for (const [name, bytes] of Object.entries(files)) {
    if (name !== 'coop.sqlite' && !name.startsWith('photos/')) continue
    mkdirSync(dirname(join(dataDir, name)), { recursive: true })
    writeFileSync(join(dataDir, name), bytes)
  }
  const database = engine === 'postgres' ? await restored(files['coop.sql']) : undefined
  return {
    url: database?.url ?? `file:${join(dataDir, 'coop.sqlite')}`,
    dataDir,
    known: v.parse(known, JSON.parse(strFromU8(told))),
    async [Symbol.asyncDispose]() {
      await database?.[Symbol.asyncDispose]()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function restored(dump: Uint8Array | undefined) {
  if (!dump) throw new Error('the archive holds no dump')
  const database = await openEmptyDatabase('postgres')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(strFromU8(dump))
  await client.end()
  return database
}
