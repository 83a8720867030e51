import type { Generated } from 'kysely'
import type { Instant } from '../base/instant.js'
import type { Flag } from '../database/columns.js'

/**
 * `xid` is the transaction on PostgreSQL (`pg_current_xact_id()`, or a later one that touched the subject before it), 0 on
 * SQLite; with `seq`, given by the database, it is the order in which followers may read.
 */
export type OutboxEventTable = {
  seq: Generated<number>
  xid: Generated<number>
  type: string
  subject: string
  payload: string
  occurred_at: Instant
}

/** One process at a time follows for a name: whoever holds the lease. */
export type FollowerTable = {
  name: string
  cursor_xid: number
  cursor_seq: number
  holder: string | null
  lease_until: Instant
}

/** What a follower could not yet take, and what waits behind it for the same subject. `dead`: tried 20 times, given up. */
export type ParkedEventTable = {
  follower: string
  seq: number
  subject: string
  tries: number
  next_try_at: Instant
  last_error: string
  dead: Flag
}
