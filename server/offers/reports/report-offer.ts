import { newId, toId } from '../../base/id.js'
import { record } from '../../events/outbox.js'
import type { MutationContext } from '../../rpc/context.js'
import { getSite } from '../../sites/index.js'
import { getShownOffer } from '../offer.store.js'
import type { ReportInput } from '../offer.wire.js'
import { insertReport, type Report } from './report.store.js'

/** More than twenty reports in a day are moderation or abuse. */
export const reportLimits = { perHour: 10, perDay: 20 }

export async function reportOffer(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { offerId, reason, site, words }: ReportInput,
): Promise<Report> {
  const now = clock.now()
  const { id: siteId } = await getSite(tx, site)
  const offer = await getShownOffer(tx, toId(offerId), now)
  const report: Report = { id: newId(), offerId: offer.id, siteId, reason, words, createdAt: now }
  await insertReport(tx, report)
  await record(tx, now, { type: 'offer.reported', offerId: offer.id, reportId: report.id })
  return report
}
