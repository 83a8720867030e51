import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** One person wants to hear no more of another. */
export type PersonBlockTable = {
  id: Id<'PersonBlock'>
  by_account: Id<'Account'>
  blocked_account: Id<'Account'>
  created_at: Instant
}
