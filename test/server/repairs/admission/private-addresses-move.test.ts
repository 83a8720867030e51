import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrate, migrateTo } from '../../../../server/database/migrate.js'
import type { Db } from '../../../../server/database/tables.js'
import { engines, openEmptyDatabase } from '../../../support/engines.js'

const at = '2027-01-01T08:00:00.000Z'

type Kept = {
  /** Of the member whose place it is. */
  readonly kind: 'repairer' | 'association'
  /** What each who repairs there does: at a workshop, with its owner there, at people’s homes. */
  readonly repairers: readonly (readonly [workshop: 0 | 1, selfRepair: 0 | 1, itinerant: 0 | 1])[]
  readonly itinerant?: 0 | 1
}

const places: Readonly<Record<string, Kept>> = {
  'at-homes': { kind: 'repairer', repairers: [[0, 0, 1]] },
  'at-homes-said': { kind: 'repairer', repairers: [[0, 0, 1]], itinerant: 1 },
  'two-at-homes': {
    kind: 'repairer',
    repairers: [
      [0, 0, 1],
      [0, 0, 1],
    ],
  },
  workshop: { kind: 'repairer', repairers: [[1, 0, 0]] },
  'workshop-and-homes': { kind: 'repairer', repairers: [[1, 0, 1]] },
  'self-repair-and-homes': { kind: 'repairer', repairers: [[0, 1, 1]] },
  'beside-a-workshop': {
    kind: 'repairer',
    repairers: [
      [0, 0, 1],
      [1, 0, 0],
    ],
  },
  'beside-self-repair': {
    kind: 'repairer',
    repairers: [
      [0, 0, 1],
      [0, 1, 0],
    ],
  },
  'of-an-association': { kind: 'association', repairers: [[0, 0, 1]] },
  'of-nobody-who-repairs': { kind: 'repairer', repairers: [] },
}

async function keep(db: Db, slug: string, { kind, repairers, itinerant = 0 }: Kept) {
  await sql`insert into member(id, slug, kind, status, name, created_at, updated_at)
    values (${slug}, ${slug}, ${kind}, 'shown', ${slug}, ${at}, ${at})`.execute(db)
  await sql`insert into place(id, member_id, slug, name, street, commune_code, latitude, longitude, point_precision, zone,
      itinerant, created_at, updated_at)
    values (${slug}, ${slug}, ${slug}, ${slug}, '40 rue de la Berge', '59355', 50.6512, 2.9761, 'address', 'Europe/Paris',
      ${itinerant}, ${at}, ${at})`.execute(db)
  for (const [index, [workshop, selfRepair, goes]] of repairers.entries()) {
    const id = `${slug}-${index}`
    await sql`insert into repairer(id, slug, member_id, place_id, is_workshop, is_self_repair, is_itinerant, step_minutes,
        usual_minutes, preparation_minutes, lead_minutes, horizon_days, cancel_minutes, on_request, email, open,
        first_free_at, first_free_until, created_at, updated_at)
      values (${id}, ${id}, ${slug}, ${slug}, ${workshop}, ${selfRepair}, ${goes}, 15, 30, 0, 0, 30, 0, 0,
        'atelier@marais.example', 1, ${at}, ${at}, ${at}, ${at})`.execute(db)
  }
}

describe.each(engines)(
  'a database from before repairers who come to people had their place kept to themselves, on %s',
  (engine) => {
    test('hides the place of each who has no workshop there, and no other', async () => {
      await using database = await openEmptyDatabase(engine)
      const { writer, reader } = database
      await migrateTo(database, '0058-materials')
      for (const [slug, kept] of Object.entries(places)) await keep(writer, slug, kept)

      await migrate(database)

      const rows = await reader.selectFrom('place').select(['slug', 'itinerant', 'street', 'latitude']).execute()
      const hidden = rows.filter(({ itinerant }) => itinerant === 1).map(({ slug }) => slug)
      expect(hidden.toSorted()).toEqual(['at-homes', 'at-homes-said', 'two-at-homes'])
      // Who manages it still has its address: it is only not shown.
      expect(rows.filter(({ street, latitude }) => street !== '40 rue de la Berge' || latitude !== 50.6512)).toEqual([])
      expect(rows).toHaveLength(Object.keys(places).length)
    })
  },
)
