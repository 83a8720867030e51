import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** Who does not want to read for a while what others look for in vain. */
export type LackingPutOffTable = { account_id: Id<'Account'>; put_off_at: Instant }
