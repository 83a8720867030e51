import type { Id } from '../base/id.js'

/** What a member chose for all that it gives. */
export type StockTable = {
  member_id: Id<'Member'>
  /** Its offers are on the lists of this site alone; null: wherever they are. */
  only_site_id: Id<'Site'> | null
  /** The greatest number that a code was made of. */
  last_number: number
}
