import { Migrator, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../../server/database/migrate.js'
import { migrationsFor } from '../../../server/database/migrations/index.js'
import { followSpelling } from '../../../server/offers/search/follow-spelling.js'
import { usesOf } from '../../../server/search/index.js'
import { engines, openEmptyDatabase } from '../../support/engines.js'

describe.each(engines)('a database from before words of titles were counted, on %s', (engine) => {
  test('has an event for each listed offer, behind which its words are counted anew', async () => {
    await using database = await openEmptyDatabase(engine)
    const { writer, reader } = database
    const before = Object.entries(migrationsFor(engine)).filter(([name]) => name < '0013')
    const provider = { getMigrations: async () => Object.fromEntries(before) }
    await new Migrator({ db: writer, provider }).migrateToLatest()
    await sql`insert into category(id, name_fr, name_en, position, pictogram)
      values ('home', 'Maison', 'Home', 0, 'box')`.execute(writer)
    for (const [id, listed] of [
      ['one', 1],
      ['two', 0],
    ]) {
      await sql`insert into offer(id, kind, status, category_id, title, description, commune_code, latitude, longitude, words,
          listed, published_at, expires_at, created_at, updated_at, newness)
        values (${id}, 'lend', 'published', 'home', 'Perceuse', '', '59355', 50.6, 3.0, '', ${listed},
          '2027-01-01T08:00:00Z', '2027-06-01T08:00:00Z', '2027-01-01T08:00:00Z', '2027-01-01T08:00:00Z', ${listed})`.execute(
        writer,
      )
    }
    await sql`insert into spelling(stem, word, uses) values ('perceus', 'perceuse', 7)`.execute(writer)

    await migrate(database)

    const events = await reader.selectFrom('outbox_event').select(['subject', 'payload']).orderBy('seq').execute()
    const [first, ...others] = events.filter(({ subject }) => subject.startsWith('offer:'))
    expect(others).toEqual([])
    expect(first?.subject).toBe('offer:one')
    expect(await usesOf(reader, ['perceus'])).toEqual(new Map())
    await followSpelling(database, JSON.parse(first?.payload ?? ''))
    expect(await usesOf(reader, ['perceus'])).toEqual(new Map([['perceus', 1]]))
  })
})
