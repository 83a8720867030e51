import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { tableIn, writeManifest } from '../../../server/backup/backup-folder.js'
import { writeTable } from '../../../server/backup/table-file.js'
import { pagesOf, shapesOf } from '../../../server/backup/table.store.js'
import { migrateTo, migrationsRun } from '../../../server/database/migrate.js'
import type { Database } from '../../../server/database/open-database.js'
import { continueEvents } from '../../../server/events/continue-events.store.js'
import { openStorage, photoNames } from '../../../server/media/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { startChild, ended } from '../../support/child.js'
import { engines, openEmptyDatabase, openTestDatabase } from '../../support/engines.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { backup, clock, folderFor, manifestOf, offerWithPhoto, restore, type Installation } from './backup-support.js'

const membersIn = async ({ reader }: Database) =>
  (await reader.selectFrom('member').select('slug').orderBy('slug').execute()).map(({ slug }) => slug)

async function renameMember({ writer }: Database, slug: string): Promise<void> {
  await writer.updateTable('member').set({ slug }).execute()
}

/** A town with one offer that has a photo, and a backup of it. */
async function backedUp(installation: Installation, folder: string) {
  const town = await buildTown(installation.database, clock)
  const photo = await offerWithPhoto(installation, town, '#123456')
  return { town, photo, manifest: await backup(installation, folder) }
}

describe.each(engines)('restoring on %s', (engine) => {
  test('puts a backup of the other engine in its place, and finds by words what it tells', async () => {
    using folder = folderFor()
    const other = engine === 'sqlite' ? 'postgres' : 'sqlite'
    await using from = await openTestDatabase(other, { communes: true })
    const { photo, manifest } = await backedUp({ database: from, dataDir: folder.in('from') }, folder.in('one'))
    await using database = await openEmptyDatabase(engine)
    const installation = { database, dataDir: folder.in('to') }

    await restore(installation, folder.in('one'))

    const again = await backup(installation, folder.in('two'))
    const ownOrder = ['outbox_event', 'follower', 'parked_event']
    const same = (tables: typeof manifest.tables) => tables.filter(({ name }) => !ownOrder.includes(name))
    expect(same(again.tables)).toEqual(same(manifest.tables))
    expect(await openStorage(installation).has(photoNames(photo)[0] ?? '')).toBe(true)
    const { rows } = await sql<{ found: number }>`select count(*) as found from offer_search`.execute(database.reader)
    expect(Number(rows[0]?.found)).toBe(2)
  })

  test('replaces what is there when that is asked for, photos too, and nothing otherwise', async () => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine, { communes: true })
    const installation = { database, dataDir: folder.in('data') }
    const { town, photo } = await backedUp(installation, folder.in('one'))
    const later = await offerWithPhoto(installation, town, '#abcdef')
    await renameMember(database, 'later')

    await expect(restore(installation, folder.in('one'))).rejects.toThrow('--replace')
    expect(await membersIn(database)).toEqual(['later'])

    await restore(installation, folder.in('one'), '--replace')

    expect(await membersIn(database)).toEqual(['maison-des-marais'])
    const has = async (one: typeof photo) => openStorage(installation).has(photoNames(one)[0] ?? '')
    expect([await has(photo), await has(later)]).toEqual([true, false])
  })

  test.each([
    ['a table that is cut off', 'the table offer', (one: string) => truncate(tableIn(one, 'offer'), 100)],
    ['a table that is another', 'the table member', (one: string) => swapTables(one)],
    ['a photo that is another', 'the photo', (one: string) => spoilPhotos(one)],
    ['a list of photos that is shorter', 'the list of photos', (one: string) => truncate(join(one, 'photos.txt'), 3)],
    ['no word of its content', 'is no backup', (one: string) => truncate(join(one, 'manifest.json'), 50)],
    ['a newer schema', 'newer version', (one: string) => makeNewer(one)],
  ])('refuses a backup with %s, and touches nothing', async (_what, why, spoil) => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine, { communes: true })
    const installation = { database, dataDir: folder.in('data') }
    await backedUp(installation, folder.in('one'))
    await renameMember(database, 'later')
    await spoil(folder.in('one'))

    await expect(restore(installation, folder.in('one'), '--replace')).rejects.toThrow(why)

    expect(await membersIn(database)).toEqual(['later'])
  })

  test('leaves what was there when a backup cannot be put in whole', async () => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine, { communes: true })
    const installation = { database, dataDir: folder.in('data') }
    const { photo } = await backedUp(installation, folder.in('one'))
    // As somebody would who takes a table out by hand: places of nobody are left.
    const manifest = await manifestOf(folder.in('one'))
    const nobody = await writeTable(tableIn(folder.in('one'), 'member'), emptyPage(database))
    const tables = manifest.tables.map((table) => (table.name === 'member' ? { name: table.name, ...nobody } : table))
    await writeManifest(folder.in('one'), { ...manifest, tables })
    await renameMember(database, 'later')
    const there = { database, dataDir: folder.in('there') }

    await expect(restore(there, folder.in('one'), '--replace')).rejects.toThrow()

    expect(await membersIn(database)).toEqual(['later'])
    expect(await openStorage(there).has(photoNames(photo)[0] ?? '')).toBe(false)
    await database.writer
      .insertInto('site_origin')
      .values({ site_id: 'nobody' as never, origin: 'https://a.example' })
      .execute()
      .then(
        () => expect.fail('what rows name must be there, as before'),
        () => {},
      )
  })

  test('brings a backup of an older version up to date', async () => {
    using folder = folderFor()
    await using older = await openEmptyDatabase(engine)
    await migrateTo(older, '0008-loose-photos')
    const at = clock.now()
    await sql`insert into account (id, first_name, commune_code, away, created_at, email)
      values ('nadia', 'Nadia', '59355', 0, ${at}, 'nadia@a.example')`.execute(older.writer)
    await olderBackup(older, folder.in('one'))
    await using database = await openEmptyDatabase(engine)

    await restore({ database, dataDir: folder.in('data') }, folder.in('one'))

    const people = await database.reader.selectFrom('account').select(['first_name', 'email', 'created_at']).execute()
    expect(people).toEqual([{ first_name: 'Nadia', email: 'nadia@a.example', created_at: at }])
    expect(await database.reader.selectFrom('role').selectAll().execute()).toEqual([])
  })

  test('is refused while a server works on the database', async () => {
    using folder = folderFor()
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { database } = server.services
    await backedUp({ database, dataDir: server.dataDir }, folder.in('one'))
    // Its head comes first, which says what it opens.
    const said: unknown[] = []

    const env = { DATABASE_URL: database.url, DATA_DIR: server.dataDir }
    const child = startChild('command-process.ts', ['restore', folder.in('one'), '--replace'], env)
    child.on('message', (line) => said.push(line))
    await ended(child)

    expect([child.exitCode, said.slice(1)]).toEqual([1, [expect.stringContaining('stop the server first')]])
  })

  test('from the command line fills a new place', async () => {
    using folder = folderFor()
    await using database = await openTestDatabase(engine, { communes: true })
    await backedUp({ database, dataDir: folder.in('data') }, folder.in('one'))
    await using elsewhere = await openEmptyDatabase(engine)
    if (engine === 'sqlite') await elsewhere[Symbol.asyncDispose]()
    // Its head comes first, which says what it opens.
    const said: unknown[] = []

    const env = { DATABASE_URL: elsewhere.url, DATA_DIR: folder.in('there') }
    const child = startChild('command-process.ts', ['restore', folder.in('one')], env)
    child.on('message', (line) => said.push(line))
    await ended(child)

    expect([child.exitCode, said.slice(1)]).toEqual([
      0,
      [expect.stringMatching(/tables, \d+ rows, 1 photos, as of 2027-03-01/)],
    ])
  })

  test('events go on where each follower stood, and no number is used again', async () => {
    await using database = await openTestDatabase(engine)
    const [xids, cursor] = engine === 'postgres' ? [[7, 5], 5] : [[0, 0], 0]
    await administer(database, async (tx) => {
      for (const [at, xid] of xids.entries())
        await sql`insert into outbox_event (seq, xid, type, subject, payload, occurred_at)
          values (${at + 40}, ${xid}, 'offer.changed', 'a', '{}', ${clock.now()})`.execute(tx)
      await sql`insert into follower (name, cursor_xid, cursor_seq, lease_until)
        values ('test', ${cursor}, 90, ${clock.now()})`.execute(tx)
      await continueEvents(tx)
    })

    await sql`insert into outbox_event (type, subject, payload, occurred_at)
      values ('offer.changed', 'a', '{}', ${clock.now()})`.execute(database.writer)

    const last = await database.reader.selectFrom('outbox_event').select('seq').orderBy('seq', 'desc').execute()
    expect(last[0]?.seq).toBe(91)
  })
})

test('events that PostgreSQL had put in the order of its transactions are numbered in it', async () => {
  await using database = await openTestDatabase('sqlite')
  const insert = (seq: number, xid: number) =>
    sql`insert into outbox_event (seq, xid, type, subject, payload, occurred_at)
      values (${seq}, ${xid}, 'offer.changed', ${`${xid} ${seq}`}, '{}', ${clock.now()})`

  await administer(database, async (tx) => {
    for (const [seq, xid] of [[1, 20] as const, [2, 10] as const, [3, 30] as const, [4, 10] as const])
      await insert(seq, xid).execute(tx)
    await sql`insert into follower (name, cursor_xid, cursor_seq, lease_until) values ('test', 20, 1, '')`.execute(tx)
    await sql`insert into parked_event (follower, seq, subject, tries, next_try_at, last_error, dead)
      values ('test', 2, '10 2', 1, '', '', 0), ('test', 0, 'purged', 1, '', '', 0)`.execute(tx)
    await continueEvents(tx)
  })

  const { reader } = database
  const events = await reader.selectFrom('outbox_event').select(['seq', 'xid', 'subject']).orderBy('seq').execute()
  expect(events.map(({ subject }) => subject)).toEqual(['10 2', '10 4', '20 1', '30 3'])
  expect(events.map(({ xid }) => xid)).toEqual([0, 0, 0, 0])
  const [first, , third] = events.map(({ seq }) => seq)
  expect(await reader.selectFrom('follower').select('cursor_seq').execute()).toEqual([{ cursor_seq: third }])
  const parked = await reader.selectFrom('parked_event').select(['seq', 'subject']).orderBy('seq').execute()
  expect(parked).toEqual([
    { seq: 0, subject: 'purged' },
    { seq: first, subject: '10 2' },
  ])
})

async function* emptyPage({ reader }: Database) {
  const [shape] = await shapesOf(reader, ['member'])
  yield { columns: shape?.columns ?? [], rows: [] }
}

async function swapTables(folder: string): Promise<void> {
  await writeFile(tableIn(folder, 'member'), await readFile(tableIn(folder, 'place')))
}

async function spoilPhotos(folder: string): Promise<void> {
  const [key = ''] = (await readFile(join(folder, 'photos.txt'), 'utf8')).split('\n')
  await truncate(join(folder, 'photos', key.slice(0, 2), `${key.split('-')[0] ?? ''}-320.webp`), 10)
}

async function makeNewer(folder: string): Promise<void> {
  const manifest = await manifestOf(folder)
  await writeManifest(folder, { ...manifest, migrations: [...manifest.migrations, '9999-of-tomorrow'] })
}

/** As the version of then would have made it, of rows that name no photo. */
async function olderBackup({ engine, reader }: Database, folder: string): Promise<void> {
  await mkdir(join(folder, 'tables'), { recursive: true })
  await writeFile(join(folder, 'photos.txt'), '')
  const all = (await reader.introspection.getTables()).map(({ name }) => name)
  const names = all.filter((name) => !/^(kysely_|offer_search|sqlite_)/.test(name))
  const tables = []
  for (const shape of await shapesOf(reader, names))
    tables.push({ name: shape.name, ...(await writeTable(tableIn(folder, shape.name), pagesOf(reader, shape))) })
  await writeManifest(folder, {
    format: 1,
    madeAt: clock.now(),
    engine,
    migrations: await migrationsRun(reader),
    tables,
    photos: { count: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', missing: [] },
    versions: [],
  })
}
