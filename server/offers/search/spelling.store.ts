import { sql } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Db, Tx } from '../../database/tables.js'
import { betterWritten, spellingKeys, shortestGuessed, type Candidate } from './spelling.js'

export async function candidatesFor(db: Db, typed: string): Promise<Candidate[]> {
  return db
    .selectFrom('spelling_key as k')
    .innerJoin('spelling as s', 's.stem', 'k.stem')
    .select(['s.stem', 's.word', 's.uses'])
    .distinct()
    .where('k.key', 'in', spellingKeys(typed, typed.length >= 8 ? 2 : 1))
    .where('s.uses', '>', 0)
    .execute()
}

/** How many offers use each stem; stems that none uses are left out. */
export async function usesOf(db: Db, stems: readonly string[]): Promise<Map<string, number>> {
  if (stems.length === 0) return new Map()
  const rows = await db
    .selectFrom('spelling')
    .select(['stem', 'uses'])
    .where('stem', 'in', [...stems])
    .where('uses', '>', 0)
    .execute()
  return new Map(rows.map(({ stem, uses }) => [stem, uses]))
}

export async function stemsBeginning(db: Db, beginning: string, limit: number): Promise<Candidate[]> {
  return db
    .selectFrom('spelling')
    .select(['stem', 'word', 'uses'])
    .where('stem', '>=', beginning)
    .where('stem', '<', `${beginning}~`)
    .where('uses', '>', 0)
    .orderBy('uses', 'desc')
    .orderBy('stem')
    .limit(limit)
    .execute()
}

export async function spelledIn(db: Db, offerId: Id<'Offer'>): Promise<string[]> {
  const row = await db.selectFrom('spelled_offer').select('stems').where('offer_id', '=', offerId).executeTakeFirst()
  return row ? row.stems.split(' ').filter((stem) => stem !== '') : []
}

export async function keepSpelled(tx: Tx, offerId: Id<'Offer'>, stems: readonly string[]): Promise<void> {
  if (stems.length === 0) {
    await tx.deleteFrom('spelled_offer').where('offer_id', '=', offerId).execute()
    return
  }
  await tx
    .insertInto('spelled_offer')
    .values({ offer_id: offerId, stems: stems.join(' ') })
    .onConflict((conflict) => conflict.column('offer_id').doUpdateSet({ stems: stems.join(' ') }))
    .execute()
}

/** `by` is how many offers more, or fewer if negative, use the stem; `word` is how it was written. */
export type Use = { readonly stem: string; readonly word?: string; readonly by: number }

export async function countUses(tx: Tx, uses: readonly Use[]): Promise<void> {
  // Always in the same order, so that two writers cannot deadlock.
  const sorted = uses.toSorted((a, b) => (a.stem < b.stem ? -1 : 1))
  for (const some of chunks(sorted)) {
    const rows = await tx
      .selectFrom('spelling')
      .select(['stem', 'word'])
      .where(
        'stem',
        'in',
        some.map(({ stem }) => stem),
      )
      .execute()
    const written = new Map(rows.map(({ stem, word }) => [stem, word]))
    await tx
      .insertInto('spelling')
      .values(
        some.map(({ stem, word, by }) => {
          const known = written.get(stem) ?? word ?? stem
          return { stem, word: word === undefined ? known : betterWritten(word, known), uses: by, titles: 0 }
        }),
      )
      .onConflict((conflict) =>
        conflict.column('stem').doUpdateSet({
          uses: sql<number>`spelling.uses + excluded.uses`,
          word: sql<string>`excluded.word`,
        }),
      )
      .execute()
    const keys = some
      .filter(({ stem }) => !written.has(stem) && stem.length >= shortestGuessed)
      .flatMap(({ stem }) => spellingKeys(stem).map((key) => ({ key, stem })))
    for (const part of chunks(keys)) {
      await tx
        .insertInto('spelling_key')
        .values([...part])
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  }
}

const atOnce = 500

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += atOnce) yield rows.slice(at, at + atOnce)
}
