import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { OfferReportTable, ReportReason } from './report.table.js'

/** A report alone does not hide the offer. */
export type Report = {
  readonly id: Id<'OfferReport'>
  readonly offerId: Id<'Offer'>
  readonly siteId: Id<'Site'>
  readonly reason: ReportReason
  readonly words: string
  readonly createdAt: Instant
}

function toRow(report: Report): OfferReportTable {
  return {
    id: report.id,
    offer_id: report.offerId,
    site_id: report.siteId,
    reason: report.reason,
    words: report.words,
    created_at: report.createdAt,
  }
}

export async function insertReport(tx: Tx, report: Report): Promise<void> {
  await tx.insertInto('offer_report').values(toRow(report)).execute()
}

export type ReadReport = Report & { readonly title: string; readonly site: string }

export async function listReports(db: Db, limit: number): Promise<ReadReport[]> {
  const rows = await db
    .selectFrom('offer_report')
    .innerJoin('offer', 'offer.id', 'offer_report.offer_id')
    .innerJoin('site', 'site.id', 'offer_report.site_id')
    .selectAll('offer_report')
    .select(['offer.title', 'site.slug'])
    .orderBy('offer_report.created_at', 'desc')
    .orderBy('offer_report.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    offerId: row.offer_id,
    siteId: row.site_id,
    reason: row.reason,
    words: row.words,
    createdAt: row.created_at,
    title: row.title,
    site: row.slug,
  }))
}

export async function purgeReports(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('offer_report').where('created_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
