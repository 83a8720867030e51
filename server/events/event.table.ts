import type { Generated } from 'kysely'
import type { Instant } from '../base/instant.js'
import type { Flag } from '../database/columns.js'

/**
 * `xid` is the transaction on PostgreSQL (`pg_current_xact_id()`, or a later one that touched the subject before it), 0
 * on SQLite. Followers read in the order of `xid`, then `seq`.
 */
export type OutboxEventTable = {
  seq: Generated<number>
  xid: Generated<number>
  type: string
  subject: string
  payload: string
  occurred_at: Instant
}

/** Only the process that holds the lease follows under that name. */
export type FollowerTable = {
  name: string
  cursor_xid: number
  cursor_seq: number
  holder: string | null
  lease_until: Instant
}

/**
 * An event that a follower could not handle yet, or that waits behind one of the same subject. `dead`: given up after
 * 20 tries.
 */
export type ParkedEventTable = {
  follower: string
  seq: number
  subject: string
  tries: number
  next_try_at: Instant
  last_error: string
  dead: Flag
}
