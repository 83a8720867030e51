import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

export type ReportReason = 'dangerous' | 'forbidden' | 'dishonest' | 'hurtful' | 'other'

export type OfferReportTable = {
  id: Id<'OfferReport'>
  offer_id: Id<'Offer'>
  site_id: Id<'Site'>
  reason: ReportReason
  words: string
  created_at: Instant
}
