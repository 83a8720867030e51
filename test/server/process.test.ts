import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ended, messageOf, startChild } from '../support/child.js'
import { openEmptyDatabase, openTestDatabase } from '../support/engines.js'
import { openRelay } from '../support/relay.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function serve(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (chunk: string) => (said += chunk))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}

test('a server that would not know its address or its mail server ends with 78 and their names', async () => {
  const { code, said } = await serve({ PORT: '99999' })

  expect(code).toBe(78)
  expect(said).toMatch(/^configuration: PORT: .*PUBLIC_URL: is missing; SMTP_URL: is missing\n$/)
})

test('a port that is taken is named, and the service manager told not to try again', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))
  const { port } = taken.address() as AddressInfo

  const { code, said } = await serve({
    PORT: String(port),
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://coop.example',
    SMTP_URL: 'smtp://localhost',
  })
  taken.close()
  const changed = existsSync(join(dataDir, 'coop.sqlite'))
  rmSync(dataDir, { recursive: true })

  expect({ code, said }).toEqual({ code: 78, said: 'configuration: PORT: is already in use\n' })
  expect(changed).toBe(false)
})

test.each([
  [
    { PUBLIC_URL: 'x', TILES_URL: 'foo', GEOCODER_URL: 'foo' },
    78,
    /^configuration: PUBLIC_URL: .*; TILES_URL: .*; GEOCODER_URL: /,
  ],
  [{ HOST: '999.1.1.1' }, 78, /^configuration: HOST: /],
  [{ HOST: '192.0.2.1' }, 78, /^configuration: HOST: /],
  [{ DATABSE_URL: 'postgres://coop@127.0.0.1/coop' }, 78, /^configuration: DATABSE_URL: .*DATABASE_URL\?/],
  [{ DATA_DIR: '/proc/coop' }, 78, /^configuration: DATA_DIR: .*ENOENT/],
  [{ DATABASE_URL: 'file:/proc/coop/deep/coop.sqlite' }, 78, /^configuration: DATABASE_URL /],
  [{ DATA_DIR: '/dev/null/coop' }, 78, /^configuration: DATA_DIR: .*ENOTDIR/],
  [{ DATABASE_URL: 'file:/dev/null/coop.sqlite' }, 78, /^configuration: DATABASE_URL /],
])('started with %j it ends with %i and one sentence', async (wrong, code, sentence) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))

  const ended = await serve({
    PORT: '0',
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://coop.example',
    SMTP_URL: 'smtp://localhost',
    ...wrong,
  })
  rmSync(dataDir, { recursive: true })

  expect(ended.code).toBe(code)
  expect(ended.said).toMatch(sentence)
  expect(ended.said).toMatch(/^[^\n]+\n$/)
})

test('on an empty database it says by which command somebody comes to run the network, and no secret', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: { PATH, PORT: '0', DATA_DIR: dataDir, PUBLIC_URL: 'https://coop.example', SMTP_URL: 'smtp://localhost' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    said += chunk
    if (said.includes('nobody runs the network yet')) child.kill('SIGTERM')
  }
  await ended(child)
  rmSync(dataDir, { recursive: true })

  expect(said).toContain('npm run coop -- role:invite network admin ADDRESS --print')
  expect(said).not.toMatch(/invitation#|[\w-]{43}/)
})

test('a database that a newer version has changed is refused with 78, so that it is not tried again', async () => {
  await using database = await openTestDatabase('sqlite')
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2027-03-01')`.execute(database.writer)
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))

  const { code, said } = await serve({
    PORT: '0',
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://coop.example',
    SMTP_URL: 'smtp://localhost',
    DATABASE_URL: database.url,
  })
  rmSync(dataDir, { recursive: true })

  expect(code).toBe(78)
  expect(said).toMatch(/^configuration: DATABASE_URL: a newer version [^\n]*9999-later[^\n]*\n$/)
})

test('a pooler that keeps no session is refused with 78, where all would seem well', async () => {
  await using database = await openTestDatabase('postgres', { started: true })
  await using relay = await openRelay(database.url, { losesNotices: true })
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))

  const { code, said } = await serve({
    PORT: '0',
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://coop.example',
    SMTP_URL: 'smtp://localhost',
    DATABASE_URL: relay.url,
  })
  rmSync(dataDir, { recursive: true })

  expect(code).toBe(78)
  expect(said).toMatch(/^configuration: DATABASE_URL: [^\n]*keeps no session[^\n]*\n$/)
})

test('a database in another encoding than UTF-8 is refused with 78', async () => {
  await using known = await openEmptyDatabase('postgres')
  const latin = new URL(known.url)
  latin.pathname += '_latin'
  await sql`create database ${sql.id(latin.pathname.slice(1))} template template0 encoding 'LATIN1' locale 'C'`.execute(
    known.writer,
  )
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))

  const { code, said } = await serve({
    PORT: '0',
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://coop.example',
    SMTP_URL: 'smtp://localhost',
    DATABASE_URL: latin.href,
  })
  rmSync(dataDir, { recursive: true })
  await sql`drop database ${sql.id(latin.pathname.slice(1))} with (force)`.execute(known.writer)

  expect(code).toBe(78)
  expect(said).toMatch(/^configuration: DATABASE_URL: the database is in LATIN1, [^\n]*\n$/)
})

test('PostgreSQL that lets nobody in says so with 78, as waiting would not help', async () => {
  await using database = await openEmptyDatabase('postgres')
  const known = new URL(database.url)
  known.pathname = '/no-such-database'
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))

  const ended = await serve({
    PORT: '0',
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://coop.example',
    SMTP_URL: 'smtp://localhost',
    DATABASE_URL: known.href,
  })
  rmSync(dataDir, { recursive: true })

  expect(ended).toEqual({
    code: 78,
    said: expect.stringMatching(/^configuration: DATABASE_URL: [^\n]*no-such-database[^\n]*\n$/),
  })
})

test('told to stop, the process finishes what it is answering and ends with 0', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))
  const child = startChild('server-process.ts', [], {
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${dataDir}/x.sqlite`,
  })
  const { port, hostname } = new URL(await messageOf<string>(child))
  const socket = connect(Number(port), hostname)
  const body = '{"site":"nowhere"}'
  let answer = ''
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => (answer += chunk))
  socket.write(
    `POST /trpc/offers.report HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n{`,
  )
  // The server has read the head once it answers a question asked after it.
  await fetch(`http://${hostname}:${port}/healthz`).then((res) => res.text())

  child.kill('SIGTERM')
  const refused = await fetchUntilRefused(`http://${hostname}:${port}/healthz`)
  socket.write(body.slice(1))
  await Promise.all([ended(child), once(socket, 'close')])
  rmSync(dataDir, { recursive: true })

  expect(refused).toBe(true)
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*"reason":"invalid-input"/s)
  expect(child.exitCode).toBe(0)
})

async function fetchUntilRefused(address: string): Promise<boolean> {
  for (;;) {
    try {
      await fetch(address, { headers: { connection: 'close' } }).then((res) => res.text())
    } catch (error) {
      return error instanceof TypeError
    }
  }
}
