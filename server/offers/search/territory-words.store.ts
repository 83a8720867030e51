import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { communesRevision } from '../../territories/index.js'
import { communeWord, departementWord, intercommunalityWord } from './words.js'

type Read = { readonly revision: number; readonly words: readonly string[] }

/** Kept because each search needs it, and PostgreSQL goes through all communes to count those of a département. */
const kept = new WeakMap<Db, Map<Id<'Territory'>, Promise<Read>>>()

/**
 * Filter words for a territory: départements and EPCIs that it covers wholly, then its other communes. A territory stays what it
 * was made of: they are read when it is first asked for, and again after an import of communes by any process.
 */
export async function territoryWords(db: Db, territoryId: Id<'Territory'>): Promise<readonly string[]> {
  const ofDb = kept.get(db) ?? new Map<Id<'Territory'>, Promise<Read>>()
  kept.set(db, ofDb)
  const known = ofDb.get(territoryId)
  if (known) {
    const [{ revision, words }, current] = await Promise.all([known, communesRevision(db)])
    if (revision === current) return words
  }
  const read = readWords(db, territoryId)
  ofDb.set(territoryId, read)
  // The next search tries again.
  read.catch(() => ofDb.delete(territoryId))
  return (await read).words
}

async function readWords(db: Db, territoryId: Id<'Territory'>): Promise<Read> {
  const parts = await partsOf.all(db, { territoryId })
  const departements = wholeAmong(parts, ({ departement, departementSize }) => [departement, departementSize])
  const others = parts.filter(({ departement }) => !departements.includes(departement ?? ''))
  const intercommunalities = wholeAmong(others, (part) => [part.intercommunality, part.intercommunalitySize])
  const covered = others.filter(({ intercommunality }) => intercommunalities.includes(intercommunality ?? ''))
  const beside =
    covered.length === others.length ? [] : await communesBeside(db, territoryId, { departements, intercommunalities })
  const words = [
    ...departements.map(departementWord),
    ...intercommunalities.map(intercommunalityWord),
    ...beside.map(communeWord),
  ]
  return { revision: parts[0]?.revision ?? 0, words }
}

/** How many communes of the territory are in one EPCI and département, and how many these have. */
const partsOf = writtenOnce((db, { territoryId }: Slots<{ territoryId: Id<'Territory'> }>) =>
  db
    .with('part', (parts) =>
      parts
        .selectFrom('territory_commune as t')
        .innerJoin('commune as c', 'c.code', 't.commune_code')
        .select((eb) => [
          'c.departement_code as departement',
          'c.intercommunality_code as intercommunality',
          eb.fn.count<number>(eb.case().when('c.kind', '=', 'current').then(1).end()).as('count'),
        ])
        .where('t.territory_id', '=', territoryId)
        .groupBy(['c.departement_code', 'c.intercommunality_code']),
    )
    .selectFrom('part')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('commune')
          .select(({ fn }) => ['departement_code as code', fn.countAll<number>().as('size')])
          .where('departement_code', 'in', (some) => some.selectFrom('part').select('departement'))
          .where('kind', '=', 'current')
          .groupBy('departement_code')
          .as('d'),
      (join) => join.onRef('d.code', '=', 'part.departement'),
    )
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('commune')
          .select(({ fn }) => ['intercommunality_code as code', fn.countAll<number>().as('size')])
          .where('intercommunality_code', 'in', (some) => some.selectFrom('part').select('intercommunality'))
          .where('kind', '=', 'current')
          .groupBy('intercommunality_code')
          .as('i'),
      (join) => join.onRef('i.code', '=', 'part.intercommunality'),
    )
    .select([
      'part.departement',
      'part.intercommunality',
      'part.count',
      'd.size as departementSize',
      'i.size as intercommunalitySize',
    ])
    // Read with them, so that reading them is one question.
    .select((eb) => eb.selectFrom('gazetteer').select('revision').as('revision'))
    .orderBy('part.departement')
    .orderBy('part.intercommunality'),
)

type Part = { readonly count: number }

/** The groups of which the territory has every commune. A group of one commune is left to that commune's own word. */
function wholeAmong<Of extends Part>(
  parts: readonly Of[],
  groupOf: (part: Of) => [code: string | null, size: number | null],
): string[] {
  const groups = new Map<string, { readonly inside: number; readonly size: number | null }>()
  for (const part of parts) {
    const [code, size] = groupOf(part)
    if (code !== null) groups.set(code, { inside: (groups.get(code)?.inside ?? 0) + part.count, size })
  }
  return [...groups].filter(([, { inside, size }]) => inside > 1 && inside === size).map(([code]) => code)
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
