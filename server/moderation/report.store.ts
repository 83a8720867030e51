import type { Selectable } from 'kysely'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { flag } from '../database/columns.js'
import { isAmong } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import type { Report, ReportOutcome } from './report.js'
import type { ReportTable } from './report.table.js'
import type { Subject } from './subject.js'

const toRow = (report: Report): ReportTable => ({
  id: report.id,
  subject_kind: report.subject.kind,
  subject_id: report.subject.id,
  site_id: report.siteId,
  account_id: report.accountId ?? null,
  reason: report.reason,
  words: report.words,
  contact: report.contact ?? null,
  language: report.language,
  counts: flag(report.counts),
  hiding_id: report.hidingId ?? null,
  created_at: report.createdAt,
  decided_at: report.decided?.at ?? null,
  outcome: report.decided?.outcome ?? null,
  decision_id: null,
})

const fromRow = (row: Selectable<ReportTable>): Report => ({
  id: row.id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  siteId: row.site_id,
  ...(row.account_id !== null && { accountId: row.account_id }),
  reason: row.reason,
  words: row.words,
  ...(row.contact !== null && { contact: row.contact }),
  language: row.language,
  counts: row.counts === 1,
  createdAt: row.created_at,
  ...(row.hiding_id !== null && { hidingId: row.hiding_id }),
  ...(row.decided_at !== null && row.outcome !== null && { decided: { at: row.decided_at, outcome: row.outcome } }),
})

export async function insertReport(tx: Tx, report: Report): Promise<void> {
  await tx.insertInto('report').values(toRow(report)).execute()
}

export async function findReport(db: Db, id: Id<'Report'>): Promise<Report | undefined> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The oldest first. */
export async function reportsOf(db: Db, { kind, id }: Subject): Promise<Report[]> {
  const rows = await db
    .selectFrom('report')
    .selectAll()
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

const mostCounted = 500

/** About these of a kind. */
export async function reportsAbout(db: Db, kind: string, ids: readonly string[]): Promise<Report[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('report')
    .selectAll()
    .where('subject_kind', '=', kind)
    .where(isAmong(db, 'subject_id', ids))
    .limit(mostCounted)
    .execute()
  return rows.map(fromRow)
}

/** The reports about these that nobody has decided, the oldest first. */
export async function openReportsAbout(db: Db, kind: string, ids: readonly string[]): Promise<Report[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('report')
    .selectAll()
    .where('subject_kind', '=', kind)
    .where(isAmong(db, 'subject_id', ids))
    .where('decided_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

export async function ledToHiding(tx: Tx, reports: readonly Id<'Report'>[], hiding: Id<'Hiding'>): Promise<void> {
  await tx
    .updateTable('report')
    .set({ hiding_id: hiding })
    .where(isAmong(tx, 'id', reports))
    .execute()
}

/** Those of these that nobody else has decided first. */
export async function setDecided(
  tx: Tx,
  reports: readonly Id<'Report'>[],
  { outcome, now, by }: { readonly outcome: ReportOutcome; readonly now: Instant; readonly by?: Id<'Decision'> },
): Promise<Report[]> {
  if (reports.length === 0) return []
  const rows = await tx
    .updateTable('report')
    .set({ decided_at: now, outcome, decision_id: by ?? null })
    .where(isAmong(tx, 'id', reports))
    .where('decided_at', 'is', null)
    .returningAll()
    .execute()
  return rows.map(fromRow)
}

export async function deleteReportsOf(tx: Tx, { kind, id }: Subject): Promise<void> {
  await tx.deleteFrom('report').where('subject_kind', '=', kind).where('subject_id', '=', id).execute()
}

export async function purgeReports(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('report').where('created_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
