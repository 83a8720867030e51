import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../server/config.js'
import type { Engine } from '../../server/database/columns.js'
import { startServer } from '../../server/start-server.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { KeptMails } from '../support/mail/kept-mails.js'
import { startPostgres } from '../support/postgres.js'
import { counted } from '../support/counting/counted.js'

const settlingMs = 3_000
const seconds = 60

/** Statements a second that a server asks of its database when nobody asks anything of it. */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of engines) print(await measure(engine))
}

async function measure(engine: Engine): Promise<object> {
  await using database = await openTestDatabase(engine, { communes: 'france' })
  const statements = new Map<string, number>()
  using _ = counted(engine, (text) => statements.set(text, (statements.get(text) ?? 0) + 1))
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-bench-'))
  await using _server = await startServer({
    config: readConfig({ PORT: '0', DATA_DIR: dataDir, DATABASE_URL: database.url }, 'start'),
    logger: { info() {}, warn: console.error, error: console.error },
    publicDir: fileURLToPath(new URL('../../dist/public', import.meta.url)),
    mailer: new KeptMails(),
  })
  await new Promise((resolve) => setTimeout(resolve, settlingMs))
  statements.clear()
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
  const all = [...statements].toSorted(([, a], [, b]) => b - a)
  const total = all.reduce((sum, [, count]) => sum + count, 0)
  return {
    engine,
    seconds,
    perSecond: Number((total / seconds).toFixed(2)),
    most: all.slice(0, 4).map(([text, count]) => `${(count / seconds).toFixed(2)} ${text.slice(0, 80)}`),
  }
}
