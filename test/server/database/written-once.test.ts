import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { rowsIn } from '../../../server/database/dialect.js'
import type { Database } from '../../../server/database/open-database.js'
import { writtenOnce, type Slots } from '../../../server/database/written-once.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../support/engines.js'

type Named = { code: string; name: string }

const inserting = writtenOnce((db, row: Slots<Named>) => db.insertInto('intercommunality').values(row))

const whole = writtenOnce((db, { code }: Slots<{ code: string }>) =>
  db.selectFrom('intercommunality').selectAll().where('code', '=', code),
)

const listed = writtenOnce((db, { json }: Slots<{ json: string }>) => ({
  compile: () =>
    sql<{ code: string; seats: number }>`select r.code, r.seats from
      ${rowsIn(db, json, { name: 'r', columns: { code: 'text', seats: 'integer' } })} order by r.seats`.compile(db),
}))

describe.each(engines)('a statement that is written once on %s', (engine) => {
  test('is asked again and again with other values, in a transaction and outside of any', async () => {
    await using database = await openTestDatabase(engine)

    await administer(database, async (tx) => {
      await inserting.run(tx, { code: 'a', name: 'Lille' })
      await inserting.run(tx, { name: 'Roubaix', code: 'b' })
    })

    const found = [await whole.first(database.reader, { code: 'b' }), await whole.all(database.reader, { code: 'a' })]
    expect(found).toEqual([{ code: 'b', name: 'Roubaix' }, [{ code: 'a', name: 'Lille' }]])
    expect(await whole.first(database.reader, { code: 'c' })).toBeUndefined()
  })

  test('takes many rows as one value', async () => {
    await using database = await openTestDatabase(engine)
    const rows = [
      { code: 'it’s "quoted"', seats: 3, beside: true },
      { code: '', seats: 1 },
    ]

    const found = await listed.all(database.reader, { json: JSON.stringify(rows) })

    expect(found).toEqual([
      { code: '', seats: 1 },
      { code: 'it’s "quoted"', seats: 3 },
    ])
  })
})

describe('a statement that PostgreSQL has prepared', () => {
  async function migratedMeanwhile(database: Database): Promise<void> {
    await inserting.run(database.writer, { code: 'a', name: 'Lille' })
    // As often as it takes to have it prepared on each connection.
    await Promise.all(Array.from({ length: 20 }, () => whole.first(database.reader, { code: 'a' })))
    await sql`alter table intercommunality add column seat text not null default 'Lomme'`.execute(database.writer)
  }

  test('is asked anew after somebody else’s migration has added a column', async () => {
    await using database = await openTestDatabase('postgres')
    await migratedMeanwhile(database)

    const found = await Promise.all(Array.from({ length: 20 }, () => whole.first(database.reader, { code: 'a' })))

    expect(found).toEqual(Array.from({ length: 20 }, () => ({ code: 'a', name: 'Lille', seat: 'Lomme' })))
  })

  test('costs a transaction that meets such a migration no more than another try', async () => {
    await using database = await openTestDatabase('postgres')
    await migratedMeanwhile(database)
    let tries = 0

    const found = await administer(database, async (tx) => {
      tries += 1
      await inserting.run(tx, { code: 'b', name: 'Roubaix' })
      return whole.first(tx, { code: 'a' })
    })

    expect([found, tries]).toEqual([{ code: 'a', name: 'Lille', seat: 'Lomme' }, 2])
    expect(await database.reader.selectFrom('intercommunality').select('code').orderBy('code').execute()).toEqual([
      { code: 'a' },
      { code: 'b' },
    ])
  })
})
