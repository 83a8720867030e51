import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../server/database/open-database.js'
import { commands } from '../../server/commands/commands.js'
import { freePort } from '../support/postgres.js'
import { reportOffer } from '../../server/offers/reports/report-offer.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { engines, openEmptyDatabase, openTestDatabase } from '../support/engines.js'
import { TestClock } from '../support/fakes.js'
import { openTestServer } from '../support/test-server.js'
import { buildTown } from '../support/town.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command line as an operator meets it: a process of what was built, its words under their head, and how it ended. */
async function coop(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['demo/coop.mjs', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said.out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said.err += chunk))
  const [code] = (await once(child, 'close')) as [number]
  const [, head = '', err = ''] = /^(coop [^\n]*\n)?(.*)$/s.exec(said.err) ?? []
  return { code, out: said.out, head, err }
}

const envOf = ({ url }: Database) => ({ DATABASE_URL: url })

const sentence = 'The database is not prepared yet. First run: npm run coop -- migrate\n'

describe.each(engines)('the command line on %s', (engine) => {
  test('a database that was never prepared is said so, prepared by one command, and then used', async () => {
    await using database = await openEmptyDatabase(engine)
    const env = { DATABASE_URL: database.url }

    const before = await coop(['site:list'], env)
    const done = await coop(['migrate'], env)
    const again = await coop(['migrate'], env)
    const after = await coop(['purge'], env)

    expect(before).toMatchObject({ code: 1, out: '', err: sentence })
    expect([done.code, done.out]).toEqual([0, expect.stringMatching(/^Done: 0001-house, /)])
    expect([again.code, again.out]).toEqual([0, 'Already up to date.\n'])
    expect([after.code, after.err]).toEqual([0, ''])
    expect(after.out).toContain('acts: 0\n')
  })
})

function withPassword(url: string): string {
  const address = new URL(url)
  address.password = 'secret'
  return address.href
}

describe.each(engines)('before it touches a database on %s', (engine) => {
  test('it says in its head which one, where, and by which mail server, without a password', async () => {
    await using database = await openTestDatabase(engine)
    const url = engine === 'sqlite' ? database.url : withPassword(database.url)
    const env = { DATABASE_URL: url, DATA_DIR: '/nowhere', SMTP_URL: 'smtps://coop:secret@mail.example:465' }

    const { head, out, err } = await coop(['site:list'], env)

    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const { host, pathname } = new URL(database.url)
    const where = engine === 'sqlite' ? `SQLite ${pathname}` : `PostgreSQL ${host}${pathname}`
    expect(head).toBe(`coop ${version} · ${where} · DATA_DIR /nowhere · SMTP mail.example:465\n`)
    expect([out, err]).toEqual(['', ''])
  })

  test('the town of the demonstration is not put beside a running server, which would write to all of it', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')

    const { code, out, err } = await coop(['seed'], envOf(server.services.database))

    expect([code, out, err]).toEqual([1, '', 'Another process uses the database: stop the server first.\n'])
  })

  test('it refuses one that a newer version has changed, and writes nothing', async () => {
    await using database = await openTestDatabase(engine)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2027-03-01')`.execute(
      database.writer,
    )

    const said = await Promise.all([coop(['site:list'], envOf(database)), coop(['migrate'], envOf(database))])

    for (const { code, out, err } of said) {
      expect([code, out]).toEqual([78, ''])
      expect(err).toMatch(/^configuration: DATABASE_URL: a newer version [^\n]*9999-later[^\n]*\n$/)
    }
  })
})

test('a folder that is not the right one is not filled with an empty database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coop-data-'))

  const said = await coop(['events'], { DATA_DIR: folder })

  expect(said).toMatchObject({ code: 1, out: '', err: sentence })
  expect(existsSync(join(folder, 'coop.sqlite'))).toBe(false)
  rmSync(folder, { recursive: true })
})

test('a PostgreSQL that is not there is said in a sentence', async () => {
  const said = await coop(['migrate'], { DATABASE_URL: `postgres://coop@127.0.0.1:${await freePort()}/coop` })

  expect(said).toMatchObject({ code: 69, out: '' })
  expect(said.err).toMatch(/^The database does not answer \(DATABASE_URL\): [^\n]*ECONNREFUSED[^\n]*\n$/)
})

test.each([
  [['purge', '--everything'], 2, /^Unknown option '--everything'.*\nUsage: npm run coop -- purge \n$/s],
  [['nonsense'], 2, /^$/],
  [['constructor'], 2, /^$/],
  [['migrate', 'all'], 2, /^Unexpected argument 'all'.*\nUsage/],
])('%s is not understood', async (args, code, err) => {
  const said = await coop(args, { DATA_DIR: '/nowhere' })

  expect(said.code).toBe(code)
  expect(said.err).toMatch(err)
})

test('each command says what it is for, without a database', async () => {
  const all = await coop([])
  const names = [...Object.keys(commands), 'seed']

  expect(all.code).toBe(0)
  for (const name of names) expect(all.out).toContain(`\n  ${name} `)
  for (const name of ['migrate', 'site:create', 'import', 'seed']) {
    const help = await coop([name, '--help'], { DATABASE_URL: 'postgres://nowhere.invalid/x' })
    expect([help.code, help.err]).toEqual([0, ''])
    expect(help.out).toContain(`npm run coop -- ${name}`)
  }
})

test('a command whose file may be left out takes one', async () => {
  await using database = await openTestDatabase('sqlite', { communes: true })
  const folder = mkdtempSync(join(tmpdir(), 'coop-words-'))
  const file = join(folder, 'words.csv')
  writeFileSync(file, 'médicament;refuse;Pas de médicaments.\n')

  const barred = await coop(['moderation:words', file], { DATABASE_URL: database.url })
  const listed = await coop(['moderation:words'], { DATABASE_URL: database.url })
  rmSync(folder, { recursive: true })

  expect(barred).toMatchObject({ code: 0, out: 'Barred: 1.\n', err: '' })
  expect(listed.out).toBe('médicament;refuse;Pas de médicaments.\n')
})

test('what strangers typed cannot give orders to the operator’s terminal', async () => {
  await using database = await openTestDatabase('sqlite', { communes: true })
  const clock = new TestClock('2027-03-01T08:00:00Z')
  const { drill, site } = await buildTown(database, clock)
  const words = 'Vu\u001b[2J\u001b]52;c;ZWNobw==\u0007\u009b31m\u202eNothing was reported.'
  await administer(database, (tx) => reportOffer({ tx, clock }, { offerId: drill, reason: 'other', site, words }))

  const { code, out } = await coop(['moderation:queue'], { DATABASE_URL: database.url })

  expect(code).toBe(0)
  expect(out).toContain('    Vu\\u{1b}[2J\\u{1b}]52;c;ZWNobw==\\u{7}\\u{9b}31m\\u{202e}Nothing was reported.\n')
  expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
})

test('the nightly backup of the guide runs with the settings of the guide', async () => {
  const guide = readFileSync(join(root, 'demo/guide/self-hosting.md'), 'utf8')
  const [, sender = ''] = /`MAIL_FROM`[^\n]*?`([^`]+ <[^`]+>)`/.exec(guide) ?? []
  const [, command = ''] = /^30 3 \* \* \* coop cd \/srv\/coop && (.*)$/m.exec(guide) ?? []
  await using database = await openTestDatabase('sqlite')
  const folder = mkdtempSync(join(tmpdir(), 'coop-night-'))
  const settings = { MAIL_FROM: sender, PUBLISHER_NAME: 'Réseau APES du Nord', DATABASE_URL: database.url }
  const lines = Object.entries({ ...settings, DATA_DIR: join(folder, 'data') }).map(
    ([name, value]) => `${name}=${value}`,
  )
  writeFileSync(join(folder, 'coop.env'), `# Comme systemd le lit\n${lines.join('\n')}\n`)

  const here = command
    .replace('/etc/coop.env', join(folder, 'coop.env'))
    .replace('/sauvegarde', join(folder, 'backups'))
  const child = spawn('sh', ['-c', here], { cwd: root, env: { PATH: process.env['PATH'] ?? '' } })
  const [code] = (await once(child, 'close')) as [number]
  const made = existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : []
  rmSync(folder, { recursive: true })

  expect([sender, code]).toEqual(['Rendez-vous <rdv@coop.example>', 0])
  expect(made).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/)])
})

test('settings that are not there are said in a sentence', async () => {
  const said = await coop(['--settings', '/nowhere/coop.env', 'site:list'])

  expect(said).toEqual({
    code: 78,
    out: '',
    head: '',
    err: 'configuration: --settings: /nowhere/coop.env cannot be read (ENOENT)\n',
  })
})

test('nor through what the command line complains of', async () => {
  const { code, err } = await coop(['purge', '--\u001b[2J'], { DATA_DIR: '/nowhere' })

  expect([code, err.includes('\u001b')]).toEqual([2, false])
})
