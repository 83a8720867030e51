import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { takeAdvisoryLock } from '../../server/database/advisory-lock.js'
import { ended } from '../support/child.js'
import { engines, openEmptyDatabase, openTestDatabase } from '../support/engines.js'
import { freePort } from '../support/postgres.js'
import { openRelay } from '../support/relay.js'
import { until } from '../support/until.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

type Serving = AsyncDisposable & { readonly url: string; said(): string }

/** What was built, as a process that goes on while it is looked at. */
async function startServing(databaseUrl: string, more: Record<string, string> = {}): Promise<Serving> {
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))
  const port = await freePort()
  const env = { PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: databaseUrl }
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      ...env,
      PUBLIC_URL: 'https://coop.example',
      SMTP_URL: 'smtp://localhost',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended(child)
      rmSync(dataDir, { recursive: true })
    },
  }
}

/** Of its probe of life, its probe of readiness, a page, and a question of an element. */
const answersOf = async ({ url }: Serving) => {
  const paths = ['/healthz', '/readyz', '/moi', '/trpc/territories.find?input=%7B%22text%22%3A%22lomme%22%7D']
  const answers = await Promise.all(paths.map((path) => fetch(url + path)))
  return answers.map(({ status }) => status)
}

describe.each(engines)('a start on %s', (engine) => {
  test('while another process migrates it is alive, and ready when that is over', async () => {
    await using database = await openEmptyDatabase(engine)
    const migrating = await takeAdvisoryLock(database, 'migrations')
    await using serving = await startServing(database.url)
    await until(serving.said, (said) => said.includes('another process migrates the database'))

    const before = await answersOf(serving)
    const question = await fetch(`${serving.url}/trpc/territories.find`)
    const said = await question.json()
    await migrating?.[Symbol.asyncDispose]()
    await until(serving.said, (lines) => lines.includes('"listening"'), 60_000)

    expect(before).toEqual([200, 503, 503, 503])
    expect([question.headers.get('retry-after'), question.headers.get('access-control-allow-origin')]).toEqual([
      '5',
      '*',
    ])
    expect(said.error.data).toMatchObject({ reason: 'try-later', retryAfterSeconds: 5 })
    expect(await answersOf(serving)).toEqual([200, 200, 200, 200])
  })
})

test('started before PostgreSQL, as when a machine starts, it tries until that is there', async () => {
  await using database = await openTestDatabase('postgres', { started: true })
  await using relay = await openRelay(database.url)
  relay.breakOff()
  await using serving = await startServing(relay.url)
  await until(serving.said, (said) => said.split('the database does not answer').length > 2)

  const before = await answersOf(serving)
  relay.mend()
  await until(serving.said, (lines) => lines.includes('"listening"'), 60_000)

  expect(before).toEqual([200, 503, 503, 503])
  expect(await answersOf(serving)).toEqual([200, 200, 200, 200])
})

test('its first line says what it opens, and no password', async () => {
  await using database = await openTestDatabase('postgres', { started: true })
  await using serving = await startServing(database.url, { SMTP_URL: 'smtps://coop:secret@mail.example:465' })
  const said = await until(serving.said, (lines) => lines.includes('"listening"'), 60_000)

  const { host, pathname } = new URL(database.url)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(JSON.parse(said.split('\n')[0] ?? '')).toMatchObject({
    msg: 'starting',
    version,
    engine: 'PostgreSQL',
    database: `${host}${pathname}`,
    folder: expect.stringContaining('coop-data-'),
    mail: 'mail.example:465',
  })
  expect(said).not.toContain('secret')
})
