import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrationsFor } from '../../../server/database/migrations/index.js'
import { isUniqueViolation } from '../../../server/database/dialect.js'
import type { Database } from '../../../server/database/open-database.js'
import { SqliteConnection } from '../../../server/database/sqlite.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { ended, messageOf, startChild } from '../../support/child.js'
import { engines, openEmptyDatabase, openTestDatabase } from '../../support/engines.js'

const codes = ({ reader }: Database) => reader.selectFrom('intercommunality').select('code').orderBy('code').execute()

describe.each(engines)('a database on %s', (engine) => {
  test('two tests never see each other’s rows', async () => {
    await using one = await openTestDatabase(engine)
    await using other = await openTestDatabase(engine)

    await one.writer.insertInto('intercommunality').values({ code: '245900410', name: 'MEL' }).execute()

    expect(await codes(one)).toEqual([{ code: '245900410' }])
    expect(await codes(other)).toEqual([])
  })

  test('the database used is the one asked for', async () => {
    await using database = await openTestDatabase(engine)

    const { rows } = await sql<{ version: string }>`select ${sql.raw(
      engine === 'postgres' ? 'version()' : 'sqlite_version()',
    )} as version`.execute(database.reader)

    expect(rows[0]?.version).toMatch(engine === 'postgres' ? /^PostgreSQL/ : /^3\./)
  })

  test('three processes that start at once on an empty database prepare it once', async () => {
    await using database = await openEmptyDatabase(engine)
    const children = [1, 2, 3].map(() => startChild('migrate-process.ts', [database.url]))
    await Promise.all(children.map((child) => messageOf(child)))

    const ran = Promise.all(children.map((child) => messageOf<string[]>(child)))
    for (const child of children) child.send('go')

    expect((await ran).flat().toSorted()).toEqual(Object.keys(migrationsFor(engine)))
    await Promise.all(children.map(ended))
    expect(children.map((child) => child.exitCode)).toEqual([0, 0, 0])
    expect(await codes(database)).toEqual([])
  })

  test('a transaction waits for one of another process, and then knows what that one wrote', async () => {
    await using database = await openTestDatabase(engine)
    const child = startChild('busy-process.ts', [database.url])
    await messageOf(child)

    const ours = administer(database, (tx) =>
      tx.insertInto('intercommunality').values({ code: 'theirs', name: 'ours' }).execute(),
    ).catch((error: unknown) => error)
    child.send('go on')
    await ended(child)

    // On SQLite it could not begin before; on PostgreSQL it could, and waits where both write the same.
    expect(isUniqueViolation(await ours)).toBe(true)
    expect(await codes(database)).toEqual([{ code: 'theirs' }])
  })

  test('what fails in a transaction leaves nothing of it', async () => {
    await using database = await openTestDatabase(engine)

    const failed = administer(database, async (tx) => {
      await tx.insertInto('intercommunality').values({ code: 'half', name: '' }).execute()
      throw new Error('changed my mind')
    })

    await expect(failed).rejects.toThrow('changed my mind')
    expect(await codes(database)).toEqual([])
  })
})

describe('the SQLite file', () => {
  const pragma = async (database: Database, name: string) => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(database.writer)
    return Object.values(rows[0] ?? {})[0]
  }

  test('what was acknowledged survives a power cut: each commit is written through', async () => {
    await using database = await openTestDatabase('sqlite')

    // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
    expect([await pragma(database, 'journal_mode'), await pragma(database, 'synchronous')]).toEqual(['wal', 2])
    expect([await pragma(database, 'foreign_keys'), await pragma(database, 'busy_timeout')]).toEqual([1, 0])
  })

  test('a reader cannot write, whatever it is asked', async () => {
    await using database = await openTestDatabase('sqlite')

    const write = database.reader.insertInto('intercommunality').values({ code: 'x', name: 'x' }).execute()

    await expect(write).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  })

  test('a transaction that has only read is the one writer already, so that what it writes then is never refused', async () => {
    await using database = await openTestDatabase('sqlite')
    const other = new SqliteConnection(database.url.slice('file:'.length), { timeout: 0 })
    const begin = () => other.exec('begin immediate')

    await administer(database, async (tx) => {
      await tx.selectFrom('intercommunality').select('code').execute()
      expect(begin).toThrow(/locked/)
    })

    expect(begin).not.toThrow()
    other.close()
  })
})
