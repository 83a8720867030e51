import { sql } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'
import type { Db, Tx } from '../../database/tables.js'

export type Missed = { readonly week: Day; readonly word: string; readonly times: number }

const atOnce = 500

/** In one order for all, so that two processes never wait for each other. */
export async function countMissed(tx: Tx, missed: readonly Missed[]): Promise<void> {
  const sorted = missed.toSorted((a, b) => (`${a.week} ${a.word}` < `${b.week} ${b.word}` ? -1 : 1))
  for (let at = 0; at < sorted.length; at += atOnce) {
    await tx
      .insertInto('missed_word')
      .values(sorted.slice(at, at + atOnce))
      .onConflict((conflict) =>
        conflict.columns(['week', 'word']).doUpdateSet({ times: sql<number>`missed_word.times + excluded.times` }),
      )
      .execute()
  }
}

type MissedAt = Missed & { readonly site: Id<'Site'> }

export async function countMissedAt(tx: Tx, missed: readonly MissedAt[]): Promise<void> {
  const orderOf = ({ site, week, word }: MissedAt) => `${site} ${week} ${word}`
  const sorted = missed.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  for (let at = 0; at < sorted.length; at += atOnce) {
    await tx
      .insertInto('site_missed_word')
      .values(sorted.slice(at, at + atOnce).map(({ site, ...row }) => ({ site_id: site, ...row })))
      .onConflict((conflict) =>
        conflict
          .columns(['site_id', 'week', 'word'])
          .doUpdateSet({ times: sql<number>`site_missed_word.times + excluded.times` }),
      )
      .execute()
  }
}

/** A word that fewer than five have looked for may tell who it was. */
const fewestTold = 5

/** Words that were looked for in vain since the week of that Monday, the most frequent first. */
export async function missedSince(db: Db, week: Day): Promise<{ word: string; times: number }[]> {
  return db
    .selectFrom('missed_word')
    .select((eb) => ['word', eb.cast<number>(eb.fn.sum<number>('times'), 'integer').as('times')])
    .where('week', '>=', week)
    .groupBy('word')
    .having((eb) => eb(eb.fn.sum('times'), '>=', fewestTold))
    .orderBy('times', 'desc')
    .orderBy('word')
    .execute()
}

/** The same, on one site. */
export async function missedAt(db: Db, site: Id<'Site'>, week: Day): Promise<{ word: string; times: number }[]> {
  return db
    .selectFrom('site_missed_word')
    .select((eb) => ['word', eb.cast<number>(eb.fn.sum<number>('times'), 'integer').as('times')])
    .where('site_id', '=', site)
    .where('week', '>=', week)
    .groupBy('word')
    .having((eb) => eb(eb.fn.sum('times'), '>=', fewestTold))
    .orderBy('times', 'desc')
    .orderBy('word')
    .execute()
}

export async function purgeMissed(tx: Tx, before: Day): Promise<number> {
  const all = await tx.deleteFrom('missed_word').where('week', '<', before).executeTakeFirst()
  const atSites = await tx.deleteFrom('site_missed_word').where('week', '<', before).executeTakeFirst()
  return Number(all.numDeletedRows + atSites.numDeletedRows)
}
