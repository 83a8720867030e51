import { getSiteWith } from '../../sites/index.js'
import type { RepairerInput } from '../repair.wire.js'
import { getOpenRepairer, type PlacedRepairer } from '../repairer.store.js'
import type { SearchContext } from './search-repairers.js'

/** Refuses a repairer who takes no bookings, or a site whose visitors may not book. */
export async function shownRepairer(
  { db, within }: Pick<SearchContext, 'db' | 'within'>,
  { site, repairer }: Pick<RepairerInput, 'site' | 'repairer'>,
): Promise<PlacedRepairer> {
  const [, placed] = await Promise.all([getSiteWith(db, site, 'repair-booking'), getOpenRepairer(db, repairer)])
  within?.(placed.communeCode)
  return placed
}
