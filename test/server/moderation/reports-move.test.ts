import { Migrator, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../../server/database/migrate.js'
import { migrationsFor } from '../../../server/database/migrations/index.js'
import { engines, openEmptyDatabase } from '../../support/engines.js'

const at = '2027-01-01T08:00:00.000Z'

describe.each(engines)('a database from before reports were of anything, on %s', (engine) => {
  test('keeps what was reported about offers', async () => {
    await using database = await openEmptyDatabase(engine)
    const { writer, reader } = database
    const before = Object.entries(migrationsFor(engine)).filter(([name]) => name < '0019')
    const provider = { getMigrations: async () => Object.fromEntries(before) }
    await new Migrator({ db: writer, provider }).migrateToLatest()
    await sql`insert into category(id, name_fr, name_en, position, pictogram)
      values ('home', 'Maison', 'Home', 0, 'box')`.execute(writer)
    await sql`insert into member(id, slug, kind, name, status, created_at, updated_at)
      values ('member', 'lomme', 'local-authority', 'Lomme', 'shown', ${at}, ${at})`.execute(writer)
    await sql`insert into territory(id, slug, name) values ('territory', 'lomme', 'Lomme')`.execute(writer)
    await sql`insert into site(id, slug, name, member_id, territory_id, look, languages, elements, created_at, updated_at)
      values ('site', 'lomme', 'Lomme', 'member', 'territory', '{}', '["fr"]', '[]', ${at}, ${at})`.execute(writer)
    await sql`insert into offer(id, kind, status, category_id, title, description, commune_code, latitude, longitude, words,
        listed, published_at, expires_at, created_at, updated_at, newness)
      values ('drill', 'lend', 'published', 'home', 'Perceuse', '', '59355', 50.6, 3.0, '', 1, ${at}, ${at}, ${at}, ${at}, 1)`.execute(
      writer,
    )
    await sql`insert into offer_report(id, offer_id, site_id, reason, words, created_at)
      values ('report', 'drill', 'site', 'dangerous', 'Un fil dénudé.', ${at})`.execute(writer)

    await migrate(database)

    expect(await reader.selectFrom('report').selectAll().execute()).toEqual([
      {
        id: 'report',
        subject_kind: 'offer',
        subject_id: 'drill',
        site_id: 'site',
        account_id: null,
        reason: 'dangerous',
        words: 'Un fil dénudé.',
        contact: null,
        language: 'fr',
        counts: 0,
        hiding_id: null,
        created_at: at,
        decision_id: null,
        decided_at: null,
        outcome: null,
      },
    ])
  })
})
