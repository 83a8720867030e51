import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { takeAdvisoryLock } from '../../server/database/advisory-lock.js'
import { ended, messageOf, startChild } from '../support/child.js'
import { engines, openEmptyDatabase, openTestDatabase } from '../support/engines.js'
import { freePort } from '../support/postgres.js'
import { openRelay } from '../support/relay.js'
import { until } from '../support/until.js'

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
  [{ DATA_DIR: '/dev/null/coop' }, 78, /^configuration: DATA_DIR: .*ENOTDIR/],
  [{ DATABASE_URL: 'file:/dev/null/coop.sqlite' }, 78, /^configuration: DATABASE_URL /],
])('started with %j it ends with %i and one sentence', async (wrong, code, sentence) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))

  const ended = await serve({
    ...{ PORT: '0', DATA_DIR: dataDir, PUBLIC_URL: 'https://coop.example', SMTP_URL: 'smtp://localhost' },
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

test('a database that a newer version has changed is refused with 78, so that it is not tried again', async () => {
  await using database = await openTestDatabase('sqlite')
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2027-03-01')`.execute(database.writer)
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))

  const { code, said } = await serve({
    ...{ PORT: '0', DATA_DIR: dataDir, PUBLIC_URL: 'https://coop.example', SMTP_URL: 'smtp://localhost' },
    DATABASE_URL: database.url,
  })
  rmSync(dataDir, { recursive: true })

  expect(code).toBe(78)
  expect(said).toMatch(/^configuration: DATABASE_URL: a newer version [^\n]*9999-later[^\n]*\n$/)
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

test('PostgreSQL that lets nobody in says so with 78, as waiting would not help', async () => {
  await using database = await openEmptyDatabase('postgres')
  const known = new URL(database.url)
  known.pathname = '/no-such-database'
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))

  const ended = await serve({
    ...{ PORT: '0', DATA_DIR: dataDir, PUBLIC_URL: 'https://coop.example', SMTP_URL: 'smtp://localhost' },
    DATABASE_URL: known.href,
  })
  rmSync(dataDir, { recursive: true })

  expect(ended).toEqual({
    code: 78,
    said: expect.stringMatching(/^configuration: DATABASE_URL: [^\n]*no-such-database[^\n]*\n$/),
  })
})

describe('before anything is built', () => {
  const source = readFileSync(join(root, 'server/require-node.cjs'), 'utf8')
  const addon = 'better-sqlite3/build/Release/better_sqlite3.node'
  const whole = ['better-sqlite3', 'better-sqlite3-napi', addon]

  /** On a machine that has these files, and where a compiler may make more. */
  function started(
    versions: { node: string; napi?: string },
    found: readonly string[],
    compiled: readonly string[] = [],
  ) {
    const files = new Set(found)
    const said: string[] = []
    const asked: string[] = []
    let code: number | undefined
    const end = new Error('ended')
    const process = {
      ...{ versions, env: {}, execPath: 'node' },
      exit: (value: number) => {
        code = value
        throw end
      },
    }
    const spawnSync = (_command: string, words: readonly string[]) => {
      asked.push(words.join(' '))
      for (const file of compiled) files.add(file)
    }
    const require = Object.assign(() => ({ spawnSync }), {
      resolve(name: string) {
        if (!files.has(name)) throw new Error(`Cannot find module '${name}'`)
      },
    })
    try {
      runInNewContext(source, { process, require, console: { error: (line: string) => said.push(line) } })
    } catch (error) {
      if (error !== end) throw error
    }
    return { code, said: said.join('\n'), asked }
  }

  test('an older Node is told in a sentence which one is needed', () => {
    expect(started({ node: '18.20.4' }, whole)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Node 20.19 or later'),
    })
    expect(started({ node: '20.18.3' }, whole).code).toBe(1)
    for (const node of ['20.19.0', '22.0.0', '24.21.0', '26.1.0']) {
      expect(started({ node, napi: '10' }, whole)).toEqual({ code: undefined, said: '', asked: [] })
    }
  })

  test('SQLite is compiled once for Node 20, and a machine without compilers is told what to install', () => {
    const node20 = { node: '20.20.2', napi: '9' }

    expect(started(node20, whole)).toEqual({ code: undefined, said: '', asked: [] })
    expect(started(node20, ['better-sqlite3'], [addon])).toMatchObject({
      code: undefined,
      asked: ['rebuild better-sqlite3 --ignore-scripts=false'],
    })
    expect(started(node20, ['better-sqlite3'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('apt install python3 make g++'),
    })
  })

  test('from Node 22 on nothing is compiled', () => {
    const node22 = { node: '22.14.0', napi: '10' }

    expect(started(node22, ['better-sqlite3-napi'])).toEqual({ code: undefined, said: '', asked: [] })
    expect(started(node22, [])).toMatchObject({
      code: 1,
      said: expect.stringContaining('optional packages'),
      asked: [],
    })
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
