import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../../../server/database/open-database.js'
import { makeStatistics } from '../../../server/database/statistics.js'
import type { Db } from '../../../server/database/tables.js'
import { openEmptyDatabase, openTestDatabase } from '../../support/engines.js'
import { generatedNow, generateOffers } from '../../support/generated/offers.js'
import { prepare } from '../../../server/commands/prepare.js'

const generate = (database: Database, count: number) => generateOffers(database, { count, now: generatedNow })

const shownAtOne = (db: Db) =>
  db
    .selectFrom('offer')
    .select('id')
    .where('listed', '=', 1)
    .where('expires_at', '>', generatedNow)
    .where('place_id', '=', (eb) => eb.selectFrom('place').select('place.id').where('slug', '=', 'place-0'))

/** By which index it would be asked now, after it was asked. */
async function indexOf(db: Db): Promise<string | undefined> {
  await shownAtOne(db).execute()
  const steps = await shownAtOne(db).explain<{ detail: string }>(undefined, sql`query plan`)
  return steps.map(({ detail }) => /offer USING INDEX (\w+)/.exec(detail)?.[1]).find((index) => index !== undefined)
}

const statistics = async ({ reader }: Database, table: string) =>
  (await sql<{ name: string }>`select name from sqlite_schema where name = ${table}`.execute(reader)).rows.length

test('connections that were open before plan by what the tables hold, once it is known', async () => {
  await using database = await openTestDatabase('sqlite')
  await generate(database, 2_000)
  const before = [await indexOf(database.reader), await indexOf(database.writer)]

  expect(await makeStatistics(database, 'all')).toBeGreaterThan(0)

  expect(before).toEqual(['offer_listed', 'offer_listed'])
  expect([await indexOf(database.reader), await indexOf(database.writer)]).toEqual(['offer_place', 'offer_place'])
})

test('no samples are left, with which each other value would be planned anew', async () => {
  await using database = await openTestDatabase('sqlite')
  await generate(database, 2_000)

  await makeStatistics(database, 'all')

  expect([await statistics(database, 'sqlite_stat1'), await statistics(database, 'sqlite_stat4')]).toEqual([1, 0])
})

test('what few rows have is still searched for, not read for among all', async () => {
  await using database = await openTestDatabase('sqlite')
  await generate(database, 2_000)
  const { id: site } = await database.reader.selectFrom('site').select('id').executeTakeFirstOrThrow()

  await makeStatistics(database, 'all')

  const onItAlone = database.reader.selectFrom('offer').select('id').where('only_site_id', '=', site)
  await onItAlone.execute()
  expect(await onItAlone.explain<{ detail: string }>(undefined, sql`query plan`)).toMatchObject([
    { detail: expect.stringContaining('INDEX offer_only_site') },
  ])
})

test('a table is read again when it holds twice as much as is known, and a small one never', async () => {
  await using database = await openTestDatabase('sqlite')
  const made = [await makeStatistics(database, 'grown')]
  await generate(database, 2_000)
  made.push(await makeStatistics(database, 'grown'), await makeStatistics(database, 'grown'))

  const known = await sql<{ tbl: string }>`select distinct tbl from sqlite_stat1 order by tbl`.execute(database.reader)

  expect(made).toEqual([0, known.rows.length, 0])
  expect(known.rows.map(({ tbl }) => tbl)).toContain('offer')
  // Three hundred.
  expect(known.rows.map(({ tbl }) => tbl)).not.toContain('place')
})

test('they are made where a database has just been migrated', async () => {
  await using database = await openEmptyDatabase('sqlite')

  await prepare(database)

  const known = await sql<{ tbl: string }>`select distinct tbl from sqlite_stat1`.execute(database.reader)
  expect(known.rows.map(({ tbl }) => tbl)).toContain('commune')
})
