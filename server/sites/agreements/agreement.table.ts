import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

export type SiteAgreementTable = {
  id: Id<'SiteAgreement'>
  site_id: Id<'Site'>
  /** Of the note. */
  version: string
  accepted_at: Instant
  accepted_by: Id<'Account'> | null
  /** Null while it stands: a site has one at a time. */
  ended_at: Instant | null
}
