import type { Id } from '../base/id.js'

/** A member's settings for all its offers. */
export type StockTable = {
  member_id: Id<'Member'>
  /** Its offers are on the lists of this site alone; null: wherever they are. */
  only_site_id: Id<'Site'> | null
  /** The greatest number that a code was made of. */
  last_number: number
}
