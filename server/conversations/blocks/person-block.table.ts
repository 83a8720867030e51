import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** Who wants to hear no more of whom. */
export type PersonBlockTable = {
  id: Id<'PersonBlock'>
  by_account: Id<'Account'>
  blocked_account: Id<'Account'>
  created_at: Instant
}
