import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import { communeWord, intercommunalityWord } from './words.js'

/** A territory as words of which an offer has one: the EPCIs that it covers whole, then the communes beside them. */
export async function territoryWords(db: Db, territoryId: Id<'Territory'>): Promise<string[]> {
  const communes = await db
    .selectFrom('territory_commune as t')
    .leftJoin('commune as c', 'c.code', 't.commune_code')
    .select(['t.commune_code as code', 'c.kind', 'c.parent_code', 'c.intercommunality_code as intercommunality'])
    .where('t.territory_id', '=', territoryId)
    .orderBy('t.commune_code')
    .execute()
  const inside = new Map<string, number>()
  for (const { kind, intercommunality } of communes) {
    if (kind === 'current' && intercommunality !== null) {
      inside.set(intercommunality, (inside.get(intercommunality) ?? 0) + 1)
    }
  }
  const several = [...inside].filter(([, count]) => count > 1).map(([code]) => code)
  const sizes = await sizesOf(db, several)
  const whole = new Set(several.filter((code) => inside.get(code) === sizes.get(code)))
  const codes = new Set(communes.map(({ code }) => code))
  const beside = communes.filter(
    ({ parent_code: parent, intercommunality }) =>
      // An offer in a part of a commune has the whole one's word too.
      !(parent !== null && codes.has(parent)) && !(intercommunality !== null && whole.has(intercommunality)),
  )
  return [...[...whole].map(intercommunalityWord), ...beside.map(({ code }) => communeWord(code))]
}

async function sizesOf(db: Db, intercommunalities: readonly string[]): Promise<Map<string, number>> {
  if (intercommunalities.length === 0) return new Map()
  const rows = await db
    .selectFrom('commune')
    .select((eb) => ['intercommunality_code as code', eb.fn.countAll<number>().as('size')])
    .where('intercommunality_code', 'in', [...intercommunalities])
    .where('kind', '=', 'current')
    .groupBy('intercommunality_code')
    .execute()
  return new Map(rows.map(({ code, size }) => [code ?? '', size]))
}
