import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Flag } from '../database/columns.js'

export type AccountTable = {
  id: Id<'Account'>
  first_name: string
  /** Null until it is told: nobody needs one to sign in. */
  commune_code: string | null
  /** On holiday: nothing of theirs is shown anywhere until they are back. */
  away: Flag
  /** Lower case, as it was written to; nobody signs in as who has none. */
  email: string | null
  /** The last sign-in or act: two years later the person is let go. */
  last_active_at: Instant | null
  created_at: Instant
}
