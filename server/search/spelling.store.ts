import { sql } from 'kysely'
import { isAmong, listFor, type TextList } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { betterWritten, keysOfUsed, shortestGuessed, type Candidate } from './spelling.js'

export type InUse = Candidate & { readonly uses: number }

const amongStems = writtenOnce((db, { stems }: Slots<{ stems: TextList }>) =>
  db
    .selectFrom('spelling')
    .select(['stem', 'word', 'uses', 'titles'])
    .where(isAmong(db, 'stem', stems))
    .where('uses', '>', 0),
)

/** Those of the stems that are in use. */
export async function stemsInUse(db: Db, stems: readonly string[]): Promise<Map<string, InUse>> {
  if (stems.length === 0) return new Map()
  const rows = await amongStems.all(db, { stems: listFor(db, stems) })
  return new Map(rows.map((row) => [row.stem, row]))
}

/** How many offers use each stem; stems that none uses are left out. */
export async function usesOf(db: Db, stems: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return new Map([...(await stemsInUse(db, stems))].map(([stem, { uses }]) => [stem, uses]))
}

const amongKeys = writtenOnce((db, { keys }: Slots<{ keys: TextList }>) =>
  db
    .selectFrom('spelling_key as k')
    .innerJoin('spelling as s', 's.stem', 'k.stem')
    .select(['k.key', 's.stem', 's.word', 's.titles'])
    .where(isAmong(db, 'k.key', keys))
    .where('s.titles', '>', 0),
)

/** Words of titles by the keys that lead to them. */
export async function titleWordsBehind(db: Db, keys: readonly string[]): Promise<(Candidate & { key: string })[]> {
  return keys.length === 0 ? [] : amongKeys.all(db, { keys: listFor(db, keys) })
}

const between = writtenOnce((db, { from, to, limit }: Slots<{ from: string; to: string; limit: number }>) =>
  db
    .selectFrom('spelling')
    .select(['stem', 'word', 'uses', 'titles'])
    .where('stem', '>=', from)
    .where('stem', '<', to)
    .where('uses', '>', 0)
    .orderBy('uses', 'desc')
    .orderBy('stem')
    .limit(limit),
)

export async function stemsBeginning(db: Db, beginning: string, limit: number): Promise<InUse[]> {
  return between.all(db, { from: beginning, to: `${beginning}~`, limit })
}

/** `by` offers more, or less, use this stem, of which `inTitles` have it in the title; `word` is how it was written. */
export type Use = { readonly stem: string; readonly word?: string; readonly by: number; readonly inTitles: number }

export async function countUses(tx: Tx, uses: readonly Use[]): Promise<void> {
  // One order for all, so that two writers never wait for each other.
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
        some.map(({ stem, word, by, inTitles }) => {
          const known = written.get(stem) ?? word ?? stem
          return { stem, word: word === undefined ? known : betterWritten(word, known), uses: by, titles: inTitles }
        }),
      )
      .onConflict((conflict) =>
        conflict
          .column('stem')
          .doUpdateSet({
            uses: sql<number>`spelling.uses + excluded.uses`,
            titles: sql<number>`spelling.titles + excluded.titles`,
            word: sql<string>`excluded.word`,
          }),
      )
      .execute()
    const keys = some
      .filter(({ stem }) => !written.has(stem) && stem.length >= shortestGuessed)
      .flatMap(({ stem, word = stem }) => keysOfUsed({ stem, word }).map((key) => ({ key, stem })))
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
