import type { Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { flag } from '../../database/columns.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Subject } from '../subject.js'
import type { Decision } from './decision.js'
import type { DecisionTable } from './decision.table.js'

const fromRow = (row: Selectable<DecisionTable>): Decision => ({
  id: row.id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  ...(row.site_id !== null && { siteId: row.site_id }),
  ...(row.by_account !== null && { byAccount: row.by_account }),
  does: row.does,
  reason: row.reason,
  words: row.words,
  ...(row.hiding_id !== null && { hidingId: row.hiding_id }),
  looked: row.looked === 1,
  createdAt: row.created_at,
  ...(row.undone_at !== null && {
    undone: { at: row.undone_at, ...(row.undone_by !== null && { by: row.undone_by }) },
  }),
})

export async function insertDecision(tx: Tx, decision: Decision): Promise<void> {
  const row: DecisionTable = {
    id: decision.id,
    subject_kind: decision.subject.kind,
    subject_id: decision.subject.id,
    site_id: decision.siteId ?? null,
    by_account: decision.byAccount ?? null,
    does: decision.does,
    reason: decision.reason,
    words: decision.words,
    hiding_id: decision.hidingId ?? null,
    looked: flag(decision.looked),
    created_at: decision.createdAt,
    undone_at: null,
    undone_by: null,
  }
  await tx.insertInto('decision').values(row).execute()
}

export async function findDecision(db: Db, id: Id<'Decision'>): Promise<Decision | undefined> {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

const mostTold = 200

/** About these of a kind, the newest first. */
export async function decisionsAbout(db: Db, kind: string, ids: readonly string[]): Promise<Decision[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('subject_kind', '=', kind)
    .where(isAmong(db, 'subject_id', ids))
    .orderBy('id', 'desc')
    .limit(mostTold)
    .execute()
  return rows.map(fromRow)
}

export async function latestDecision(db: Db, { kind, id }: Subject): Promise<Decision | undefined> {
  const row = await db
    .selectFrom('decision')
    .selectAll()
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && fromRow(row)
}

export async function setUndone(
  tx: Tx,
  id: Id<'Decision'>,
  { by, now }: { readonly by: Id<'Account'> | undefined; readonly now: Instant },
): Promise<void> {
  await tx
    .updateTable('decision')
    .set({ undone_at: now, undone_by: by ?? null })
    .where('id', '=', id)
    .execute()
}

/** Opens again the reports that the decision closed, and the objections that it answered. */
export async function reopen(tx: Tx, id: Id<'Decision'>): Promise<void> {
  const open = { decided_at: null, outcome: null, decision_id: null }
  await tx.updateTable('report').set(open).where('decision_id', '=', id).execute()
  await tx.updateTable('objection').set(open).where('decision_id', '=', id).execute()
}

export async function deleteDecisionsAbout(tx: Tx, { kind, id }: Subject): Promise<void> {
  await tx.deleteFrom('decision').where('subject_kind', '=', kind).where('subject_id', '=', id).execute()
}

export async function purgeDecisions(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('decision').where('created_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
