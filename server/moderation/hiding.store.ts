import { sql, type Expression, type ExpressionBuilder, type Selectable, type SqlBool } from 'kysely'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { flag } from '../database/columns.js'
import { isAmong } from '../database/dialect.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import type { Hiding } from './hiding.js'
import type { HidingTable } from './hiding.table.js'
import type { Subject } from './subject.js'

const toRow = (hiding: Hiding): HidingTable => ({
  id: hiding.id,
  subject_kind: hiding.subject.kind,
  subject_id: hiding.subject.id,
  site_id: hiding.siteId ?? null,
  by_site_id: hiding.bySite ?? null,
  by_account: hiding.byAccount ?? null,
  reason: hiding.reason,
  words: hiding.words,
  automatic: flag(hiding.isAutomatic),
  until: hiding.until ?? null,
  created_at: hiding.createdAt,
  lifted_at: hiding.liftedAt ?? null,
  lifted_by: null,
  asks: flag(hiding.asks !== undefined),
  answered_at: hiding.asks?.answeredAt ?? null,
})

const fromRow = (row: Selectable<HidingTable>): Hiding => ({
  id: row.id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  ...(row.site_id !== null && { siteId: row.site_id }),
  ...(row.by_site_id !== null && { bySite: row.by_site_id }),
  ...(row.by_account !== null && { byAccount: row.by_account }),
  reason: row.reason,
  words: row.words,
  isAutomatic: row.automatic === 1,
  ...(row.until !== null && { until: row.until }),
  createdAt: row.created_at,
  ...(row.lifted_at !== null && { liftedAt: row.lifted_at }),
  ...(row.asks === 1 && { asks: { ...(row.answered_at !== null && { answeredAt: row.answered_at }) } }),
})

const present = ({ kind, id }: Subject) => {
  return (eb: ExpressionBuilder<Tables, 'hiding'>) =>
    eb.and([eb('subject_kind', '=', kind), eb('subject_id', '=', id), eb('lifted_at', 'is', null)])
}

export async function insertHiding(tx: Tx, hiding: Hiding): Promise<void> {
  await tx.insertInto('hiding').values(toRow(hiding)).execute()
}

export async function findHiding(db: Db, id: Id<'Hiding'>): Promise<Hiding | undefined> {
  const row = await db
    .selectFrom('hiding')
    .leftJoin('decision', 'decision.id', 'hiding.lifted_by')
    .selectAll('hiding')
    .select('decision.words as answer')
    .where('hiding.id', '=', id)
    .executeTakeFirst()
  return row && { ...fromRow(row), ...(row.answer && { liftedWords: row.answer }) }
}

/** The hidings of a subject that stand now, the oldest first. */
export async function hidingsOf(db: Db, subject: Subject): Promise<Hiding[]> {
  const rows = await db.selectFrom('hiding').selectAll().where(present(subject)).orderBy('id').execute()
  return rows.map(fromRow)
}

/** The hidings of these subjects that stand now, the oldest first. */
export async function hidingsAmong(db: Db, kind: string, ids: readonly string[]): Promise<Hiding[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('hiding')
    .selectAll()
    .where('subject_kind', '=', kind)
    .where(isAmong(db, 'subject_id', ids))
    .where('lifted_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

type Hides = {
  readonly kind: string
  /** The column of whatever is asked about. */
  readonly id: string
  /** On whose lists alone; null: everywhere. */
  readonly site: Id<'Site'> | Expression<Id<'Site'>> | null
}

/** A condition for the lists of a kind: somebody hides it there. A kind needs no column of its own for this. */
export const hides = ({ kind, id, site }: Hides) =>
  sql<SqlBool>`exists (select 1 from hiding
    where hiding.subject_kind = ${kind} and hiding.subject_id = ${sql.ref(id)}
      and ${site === null ? sql`hiding.site_id is null` : sql`hiding.site_id = ${site}`} and hiding.lifted_at is null)`

export async function isHiddenEverywhere(db: Db, subject: Subject): Promise<boolean> {
  const row = await db
    .selectFrom('hiding')
    .select('id')
    .where(present(subject))
    .where('site_id', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Those of these that nobody else has lifted first. */
export async function liftHidings(
  tx: Tx,
  hidings: readonly Id<'Hiding'>[],
  { now, by }: { readonly now: Instant; readonly by?: Id<'Decision'> },
): Promise<Hiding[]> {
  if (hidings.length === 0) return []
  const rows = await tx
    .updateTable('hiding')
    .set({ lifted_at: now, lifted_by: by ?? null })
    .where(isAmong(tx, 'id', hidings))
    .where('lifted_at', 'is', null)
    .returningAll()
    .execute()
  return rows.map(fromRow)
}

/** Hides again what a decision lifted, unless its time was over anyhow. */
export async function hideAgain(tx: Tx, by: Id<'Decision'>, now: Instant): Promise<Hiding[]> {
  const rows = await tx
    .updateTable('hiding')
    .set({ lifted_at: null, lifted_by: null })
    .where('lifted_by', '=', by)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .returningAll()
    .execute()
  return rows.map(fromRow)
}

/** Its giver has changed what they were asked to change. */
export async function setAnswered(tx: Tx, { kind, id }: Subject, now: Instant): Promise<void> {
  await tx.updateTable('hiding').set({ answered_at: now }).where(present({ kind, id })).where('asks', '=', 1).execute()
}

/** All that moderators hide now, the latest first. */
export async function presentHidings(db: Db, most: number): Promise<Hiding[]> {
  const rows = await db
    .selectFrom('hiding')
    .selectAll()
    .where('lifted_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(fromRow)
}

/** Hidden by reports alone for as long as that may be. */
export async function overdueHidings(db: Db, now: Instant, most: number): Promise<Hiding[]> {
  const rows = await db
    .selectFrom('hiding')
    .selectAll()
    .where('lifted_at', 'is', null)
    .where('until', '<=', now)
    .orderBy('until')
    .limit(most)
    .execute()
  return rows.map(fromRow)
}

export async function deleteHidingsOf(tx: Tx, { kind, id }: Subject): Promise<void> {
  await tx.deleteFrom('hiding').where('subject_kind', '=', kind).where('subject_id', '=', id).execute()
}

/** A hiding is kept for as long as it hides something. */
export async function purgeHidings(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('hiding').where('lifted_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
