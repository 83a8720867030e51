import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import { communeWord, departementWord, intercommunalityWord } from './words.js'

type Grouping = 'departement_code' | 'intercommunality_code'

/** Filter words for a territory: départements and EPCIs that it covers wholly, then its other communes. */
export async function territoryWords(db: Db, territoryId: Id<'Territory'>): Promise<string[]> {
  const parts = await partsOf(db, territoryId)
  const departements = await wholeOf(db, 'departement_code', parts)
  const others = parts.filter(({ departement }) => !departements.includes(departement))
  const intercommunalities = await wholeOf(db, 'intercommunality_code', others)
  const covered = others.filter(({ intercommunality }) => intercommunalities.includes(intercommunality ?? ''))
  const beside =
    covered.length === others.length ? [] : await communesBeside(db, territoryId, { departements, intercommunalities })
  return [
    ...departements.map(departementWord),
    ...intercommunalities.map(intercommunalityWord),
    ...beside.map(communeWord),
  ]
}

/** How many communes of the territory are in one EPCI and département. */
type Part = { readonly departement: string; readonly intercommunality: string | null; readonly count: number }

async function partsOf(db: Db, territoryId: Id<'Territory'>): Promise<Part[]> {
  return db
    .selectFrom('territory_commune as t')
    .innerJoin('commune as c', 'c.code', 't.commune_code')
    .select((eb) => [
      'c.departement_code as departement',
      'c.intercommunality_code as intercommunality',
      eb.fn.count<number>(eb.case().when('c.kind', '=', 'current').then(1).end()).as('count'),
    ])
    .where('t.territory_id', '=', territoryId)
    .groupBy(['c.departement_code', 'c.intercommunality_code'])
    .execute()
}

/** The groups of which the territory has every commune. A group of one commune is left to that commune's own word. */
async function wholeOf(db: Db, grouping: Grouping, parts: readonly Part[]): Promise<string[]> {
  const inside = new Map<string, number>()
  for (const part of parts) {
    const group = grouping === 'departement_code' ? part.departement : part.intercommunality
    if (group !== null) inside.set(group, (inside.get(group) ?? 0) + part.count)
  }
  const groups = [...inside].filter(([, count]) => count > 1).map(([group]) => group)
  if (groups.length === 0) return []
  const sizes = await db
    .selectFrom('commune')
    .select((eb) => [`${grouping} as group`, eb.fn.countAll<number>().as('size')])
    .where(grouping, 'in', groups)
    .where('kind', '=', 'current')
    .groupBy(grouping)
    .orderBy(grouping)
    .execute()
  return sizes.flatMap(({ group, size }) => (group !== null && inside.get(group) === size ? [group] : []))
}

async function communesBeside(
  db: Db,
  territoryId: Id<'Territory'>,
  covered: { departements: readonly string[]; intercommunalities: readonly string[] },
): Promise<string[]> {
  const rows = await db
    .selectFrom('territory_commune as t')
    .leftJoin('commune as c', 'c.code', 't.commune_code')
    .select(['t.commune_code as code', 'c.parent_code', 'c.departement_code', 'c.intercommunality_code'])
    .where('t.territory_id', '=', territoryId)
    .orderBy('t.commune_code')
    .execute()
  const codes = new Set(rows.map(({ code }) => code))
  return rows
    .filter(
      (row) =>
        !covered.departements.includes(row.departement_code ?? '') &&
        !covered.intercommunalities.includes(row.intercommunality_code ?? '') &&
        // An offer in a part of a commune has the word of the whole commune as well.
        !codes.has(row.parent_code ?? ''),
    )
    .map(({ code }) => code)
}
