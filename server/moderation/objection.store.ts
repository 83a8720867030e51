import type { Selectable } from 'kysely'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { isAmong, isUniqueViolation } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import type { Objection, ObjectionOutcome } from './hiding.js'
import type { ObjectionTable } from './hiding.table.js'

const fromRow = (row: Selectable<ObjectionTable>): Objection => ({
  id: row.id,
  hidingId: row.hiding_id,
  words: row.words,
  createdAt: row.created_at,
  ...(row.decided_at !== null && row.outcome !== null && { decided: { at: row.decided_at, outcome: row.outcome } }),
})

/** One for each hiding: the second is refused. */
export async function insertObjection(tx: Tx, { id, hidingId, words, createdAt }: Objection): Promise<void> {
  try {
    await tx
      .insertInto('objection')
      .values({
        id,
        hiding_id: hidingId,
        words,
        created_at: createdAt,
        decided_at: null,
        outcome: null,
        decision_id: null,
      })
      .execute()
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('objected-already')
    throw error
  }
}

export async function findObjection(db: Db, id: Id<'Objection'>): Promise<Objection | undefined> {
  const row = await db
    .selectFrom('objection')
    .leftJoin('decision', 'decision.id', 'objection.decision_id')
    .selectAll('objection')
    .select('decision.words as answer')
    .where('objection.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { decided, ...objection } = fromRow(row)
  return { ...objection, ...(decided && { decided: { ...decided, ...(row.answer && { words: row.answer }) } }) }
}

export async function objectionTo(db: Db, hiding: Id<'Hiding'>): Promise<Objection | undefined> {
  const row = await db.selectFrom('objection').selectAll().where('hiding_id', '=', hiding).executeTakeFirst()
  return row && fromRow(row)
}

export async function objectionsTo(db: Db, hidings: readonly Id<'Hiding'>[]): Promise<Objection[]> {
  if (hidings.length === 0) return []
  const rows = await db
    .selectFrom('objection')
    .selectAll()
    .where(isAmong(db, 'hiding_id', hidings))
    .execute()
  return rows.map(fromRow)
}

export async function decideObjections(
  tx: Tx,
  hidings: readonly Id<'Hiding'>[],
  { outcome, now, by }: { readonly outcome: ObjectionOutcome; readonly now: Instant; readonly by: Id<'Decision'> },
): Promise<Objection[]> {
  if (hidings.length === 0) return []
  const rows = await tx
    .updateTable('objection')
    .set({ decided_at: now, outcome, decision_id: by })
    .where(isAmong(tx, 'hiding_id', hidings))
    .where('decided_at', 'is', null)
    .returningAll()
    .execute()
  return rows.map(fromRow)
}
