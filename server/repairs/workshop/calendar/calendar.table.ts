import type { Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'

/**
 * All appointments of a workshop in the calendar of one person, by the role that lets them see these: it goes with
 * that.
 */
export type WorkshopCalendarTable = {
  repairer_id: Id<'Repairer'>
  role_id: Id<'Role'>
  /** The secret address is derived from it. */
  key: string
  made_at: Instant
}
