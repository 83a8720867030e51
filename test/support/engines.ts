import { createHash, randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Engine } from '../../server/database/columns.js'
import { migrate } from '../../server/database/migrate.js'
import { openDatabase, type Database } from '../../server/database/open-database.js'
import type { Tx } from '../../server/database/tables.js'
import { introduce } from '../../server/events/event.store.js'
import { together } from '../../server/together.js'
import { prepare } from '../../server/commands/prepare.js'
import { changeCommunes } from '../../server/territories/change-communes.js'
import { replaceIntercommunalities } from '../../server/territories/commune.store.js'
import { readCommunesFile } from '../../server/territories/communes/communes-file.js'
import { shipped } from '../../server/territories/communes/load-communes.js'
import { fillCentres } from '../../server/territories/fill-centres.js'
import { madeOnce } from './made-once.js'

export const engines = ['sqlite', 'postgres'] as const satisfies readonly Engine[]

/** For what comes after the rows are read, as how a page is drawn: what it reads is asked of both engines by other tests. */
export const oneEngine = ['sqlite'] as const satisfies readonly Engine[]

export type TestDatabaseOptions = {
  /** With those of the Nord and the Pas-de-Calais; the 37,000 of the country take a second to write, and most tests need none. */
  readonly communes?: boolean | 'france'
  /** As a server leaves it that has started once: all who follow events are known, and nothing has happened. */
  readonly started?: boolean
}

/** A migrated database of its own for one test, gone at the end of the block: `await using db = await openTestDatabase(engine)`. */
export async function openTestDatabase(
  engine: Engine,
  { communes = false, started = false }: TestDatabaseOptions = {},
): Promise<Database> {
  const country = communes === 'france' ? 'france' : communes || started ? 'north' : 'empty'
  const filled = started ? (`${country}_started` as const) : country
  return engine === 'sqlite' ? openSqliteCopy(filled) : openPostgresCopy(filled)
}

/** A database that nobody has prepared. */
export async function openEmptyDatabase(engine: Engine): Promise<Database> {
  if (engine === 'sqlite') return openSqliteFile(join(runFolder(), `${unique()}.sqlite`))
  const name = `coop_test_${unique()}`
  const server = testServer()
  await withClient(server, async (client) => {
    await client.query(`create database ${name} template template0 encoding 'UTF8'`)
  })
  return openPostgresNamed(server, name)
}

type Filled = `${'empty' | 'north' | 'france'}${'' | '_started'}`

async function fill(url: string, filled: Filled): Promise<void> {
  await using database = await openDatabase(url)
  await migrate(database)
  if (filled === 'empty') return
  if (filled.startsWith('north')) await loadNorth(database)
  await prepare(database)
  if (filled.endsWith('started')) for (const name of Object.keys(together.wants)) await introduce(database.writer, name)
}

/** In the place of the country's communes, whose year is then known. */
async function loadNorth(database: Database): Promise<void> {
  const { vintage, communes, intercommunalities } = await readCommunesFile(shipped)
  const north = fillCentres(communes).filter(({ departementCode }) => ['59', '62'].includes(departementCode))
  const finish = (tx: Tx) => replaceIntercommunalities(tx, intercommunalities)
  await changeCommunes(database, { vintage, before: [], after: north, finish })
}

function runFolder(): string {
  const shared = process.env['TEST_RUN_DIR']
  if (shared) return shared
  const own = mkdtempSync(join(tmpdir(), 'coop-tests-'))
  process.once('exit', () => rmSync(own, { recursive: true, force: true }))
  process.env['TEST_RUN_DIR'] = own
  return own
}

const unique = (): string => randomBytes(6).toString('hex')

async function openSqliteCopy(filled: Filled): Promise<Database> {
  const template = join(runFolder(), `${filled}.sqlite`)
  await madeOnce(template, (draft) => fill(`file:${draft}`, filled))
  const path = join(runFolder(), `${unique()}.sqlite`)
  copyFileSync(template, path)
  return openSqliteFile(path)
}

async function openSqliteFile(path: string): Promise<Database> {
  return removedWith(await openDatabase(`file:${path}`), async () => {
    for (const end of ['', '-wal', '-shm', '-import', '-communes', '-migrations'])
      rmSync(`${path}${end}`, { force: true })
  })
}

async function openPostgresCopy(filled: Filled): Promise<Database> {
  const server = testServer()
  const template = `coop_template_${filled}_${contentHash()}`
  const name = `coop_test_${unique()}`
  await withClient(server, async (client) => {
    // While one file makes it, the others wait for it.
    await client.query('select pg_advisory_lock(hashtext($1))', [template])
    const known = await client.query('select 1 from pg_database where datname = $1', [template])
    if (known.rowCount === 0) {
      const draft = `${template}_draft`
      await client.query(`drop database if exists ${draft} with (force)`)
      await client.query(`create database ${draft} template template0 encoding 'UTF8'`)
      await fill(addressOf(server, draft), filled)
      await withClient(addressOf(server, draft), async (filled) => void (await filled.query('vacuum analyze')))
      await client.query(`alter database ${draft} rename to ${template}`)
    }
    await client.query(`create database ${name} template ${template} strategy file_copy`)
  })
  return openPostgresNamed(server, name)
}

function testServer(): string {
  const server = process.env['TEST_DATABASE_URL']
  if (server) return server
  throw new Error('No PostgreSQL was started: run the tests with `npm test` or with test/vitest.config.mjs.')
}

async function openPostgresNamed(server: string, name: string): Promise<Database> {
  return removedWith(await openDatabase(addressOf(server, name)), () =>
    withClient(server, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`)
    }),
  )
}

/** A server given by `TEST_DATABASE_URL` outlives the run: its templates are made anew when what fills them changes. */
function contentHash(): string {
  const hash = createHash('sha256')
  for (const folder of ['database/migrations', 'territories/communes']) {
    const path = fileURLToPath(new URL(`../../server/${folder}`, import.meta.url))
    if (!existsSync(path)) continue
    for (const file of readdirSync(path).toSorted()) hash.update(file).update(readFileSync(join(path, file)))
  }
  return hash.digest('hex').slice(0, 12)
}

function addressOf(server: string, name: string): string {
  const address = new URL(server)
  address.pathname = `/${name}`
  return address.href
}

async function withClient(server: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await use(client)
  } finally {
    await client.end()
  }
}

function removedWith(database: Database, remove: () => Promise<void>): Database {
  return {
    ...database,
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]()
      await remove()
    },
  }
}
