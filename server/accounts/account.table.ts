import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Flag } from '../database/columns.js'

export type AccountTable = {
  id: Id<'Account'>
  first_name: string
  commune_code: string
  /** On holiday: nothing of theirs is shown anywhere until they are back. */
  away: Flag
  created_at: Instant
}
