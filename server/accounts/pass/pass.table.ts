import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** Leads from the page of a partner to a page of ours, once. */
export type SessionPassTable = {
  /** SHA-256 of 256 random bits. */
  token_hash: string
  /** The session that made it. */
  session_id: Id<'Session'>
  made_at: Instant
  expires_at: Instant
  taken_at: Instant | null
  /** Opened by it. A repeated request ends it and opens another. */
  taken_session_id: Id<'Session'> | null
}
