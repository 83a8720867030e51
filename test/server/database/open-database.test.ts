import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { engines, openTestDatabase } from '../../support/engines.js'

describe.each(engines)('a database on %s', (engine) => {
  test('two tests never see each other’s rows', async () => {
    await using one = await openTestDatabase(engine)
    await using other = await openTestDatabase(engine)

    await one.writer.insertInto('intercommunality').values({ code: '245900410', name: 'MEL' }).execute()

    expect(await one.reader.selectFrom('intercommunality').selectAll().execute()).toEqual([
      { code: '245900410', name: 'MEL' },
    ])
    expect(await other.reader.selectFrom('intercommunality').selectAll().execute()).toEqual([])
  })

  test('the database used is the one asked for', async () => {
    await using database = await openTestDatabase(engine)

    const { rows } = await sql<{ version: string }>`select ${sql.raw(
      engine === 'postgres' ? 'version()' : 'sqlite_version()',
    )} as version`.execute(database.reader)

    expect(rows[0]?.version).toMatch(engine === 'postgres' ? /^PostgreSQL/ : /^3\./)
  })
})
