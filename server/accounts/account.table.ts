import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Flag } from '../database/columns.js'

export type AccountTable = {
  id: Id<'Account'>
  first_name: string
  /** Null until it is needed. */
  commune_code: string | null
  /** On holiday: their offers are hidden. */
  away: Flag
  /** Lower case. Without it nobody can sign in. */
  email: string | null
  /** The last sign-in or act. The account is deleted two years later. */
  last_active_at: Instant | null
  created_at: Instant
}
