import type { Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { ownJson } from '../../base/json.js'
import { Refusal } from '../../base/refusal.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { tellsAt, type AsItStood, type UndoableAct } from './undoable-act.js'
import type { UndoableActTable } from './undoable-act.table.js'

const fromRow = (row: Selectable<UndoableActTable>): UndoableAct => ({
  id: row.id,
  memberId: row.member_id,
  loanId: row.loan_id,
  accountId: row.account_id,
  act: row.act,
  basket: row.basket,
  sequence: row.sequence,
  ...(row.was !== null && { stood: ownJson<AsItStood>(row.was) }),
  doneAt: row.done_at,
  toldAt: row.told_at,
  until: row.until,
  undoneAt: row.undone_at,
})

export async function insertUndoable(tx: Tx, { stood, ...act }: UndoableAct): Promise<void> {
  await tx
    .insertInto('undoable_act')
    .values({
      id: act.id,
      member_id: act.memberId,
      loan_id: act.loanId,
      account_id: act.accountId,
      act: act.act,
      basket: act.basket,
      sequence: act.sequence,
      was: stood ? JSON.stringify(stood) : null,
      done_at: act.doneAt,
      told_at: act.toldAt,
      until: act.until,
      undone_at: act.undoneAt,
    })
    .execute()
}

/** In the order in which they were done; of this member alone, and none that is gone. */
export async function undoablesOf(
  db: Db,
  member: Id<'Member'>,
  ids: readonly Id<'UndoableAct'>[],
): Promise<UndoableAct[]> {
  const rows = await db
    .selectFrom('undoable_act')
    .selectAll()
    .where(isAmong(db, 'id', ids))
    .where('member_id', '=', member)
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

/** With what they were about, as it is now; the newest first. */
export async function lastActsOf(
  db: Db,
  member: Id<'Member'>,
  { now, most }: { readonly now: Instant; readonly most: number },
) {
  return db
    .selectFrom('undoable_act')
    .innerJoin('loan', 'loan.id', 'undoable_act.loan_id')
    .leftJoin('account', 'account.id', 'undoable_act.account_id')
    .leftJoin('offer_copy', 'offer_copy.id', 'loan.copy_id')
    .select(['undoable_act.id', 'undoable_act.act', 'undoable_act.basket', 'undoable_act.account_id'])
    .select(['undoable_act.sequence', 'undoable_act.done_at', 'undoable_act.undone_at', 'undoable_act.loan_id'])
    .select(['loan.title', 'loan.taker_name', 'loan.to_day', 'loan.sequence as present', 'loan.copy_id'])
    .select(['account.first_name', 'offer_copy.code'])
    .where('undoable_act.member_id', '=', member)
    .where('undoable_act.until', '>', now)
    .orderBy('undoable_act.id', 'desc')
    .limit(most)
    .execute()
}

export type LastActRow = Awaited<ReturnType<typeof lastActsOf>>[number]

/** Which of these copies somebody has now. */
export async function copiesOut(db: Db, ids: readonly Id<'OfferCopy'>[]): Promise<ReadonlySet<Id<'OfferCopy'>>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('loan')
    .select('copy_id')
    .where(isAmong(db, 'copy_id', ids))
    .where('status', '=', 'out')
    .execute()
  return new Set(rows.flatMap((row) => row.copy_id ?? []))
}

/** The one that made the loan what it is, or was followed by its notes alone. */
export async function lastActOf(db: Db, loanId: Id<'Loan'>): Promise<Id<'UndoableAct'> | undefined> {
  const row = await db
    .selectFrom('undoable_act')
    .select('id')
    .where('loan_id', '=', loanId)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.id
}

/** How what came back is belongs to the act that took it back, is undone with it, and told with it where that is not told yet. */
export async function followUndoable(
  tx: Tx,
  { id, sequence }: { readonly id: Id<'Loan'>; readonly sequence: number },
  now: Instant,
): Promise<void> {
  const followed = await tx
    .updateTable('undoable_act')
    .set({ sequence: sequence + 1 })
    .where('loan_id', '=', id)
    .where('sequence', '=', sequence)
    .where('act', '=', 'give-back')
    .where('undone_at', 'is', null)
    .returning(['id', 'told_at'])
    .executeTakeFirst()
  if (!followed) throw new Refusal('loan-moved-on')
  if (followed.told_at > now)
    await tx
      .updateTable('undoable_act')
      .set({ told_at: tellsAt(now) })
      .where('id', '=', followed.id)
      .execute()
}

/** Refuses whoever comes second. */
export async function noteUndone(tx: Tx, { id }: Pick<UndoableAct, 'id'>, now: Instant): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('undoable_act')
    .set({ undone_at: now, was: null })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal('loan-moved-on')
}

export async function forgetUndoable(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('undoable_act').where('until', '<=', before).executeTakeFirst()
  return Number(numDeletedRows)
}

/** With the words that were said then: whoever said them is erased. */
export async function forgetUndoableOf(tx: Tx, loanId: Id<'Loan'>): Promise<void> {
  await tx.deleteFrom('undoable_act').where('loan_id', '=', loanId).execute()
}
