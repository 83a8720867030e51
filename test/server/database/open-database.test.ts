import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { engines, openTestDatabase } from '../../support/engines.js'

describe.each(engines)('a database on %s', (engine) => {
  test('two tests never see each other’s rows', async () => {
    await using one = await openTestDatabase(engine)
    await using other = await openTestDatabase(engine)

    await one.writer.insertInto('spelling').values({ word: 'velo', uses: 1 }).execute()

    expect(await one.reader.selectFrom('spelling').selectAll().execute()).toEqual([{ word: 'velo', uses: 1 }])
    expect(await other.reader.selectFrom('spelling').selectAll().execute()).toEqual([])
  })

  test('the database used is the one asked for', async () => {
    await using database = await openTestDatabase(engine)

    const { rows } = await sql<{ version: string }>`select ${sql.raw(
      engine === 'postgres' ? 'version()' : 'sqlite_version()',
    )} as version`.execute(database.reader)

    expect(rows[0]?.version).toMatch(engine === 'postgres' ? /^PostgreSQL/ : /^3\./)
  })
})
