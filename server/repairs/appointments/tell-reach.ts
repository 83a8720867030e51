import type { Context } from '../../rpc/context.js'
import type { ReachInput } from '../repair.wire.js'
import { getOpenRepairer } from '../repairer.store.js'
import { getBookingSite } from '../search/scope.js'
import { spotInReach } from './check-address.js'

/** The rule by which the visit is taken or refused later, told while one can still choose. */
export async function tellReach(
  { db }: Pick<Context, 'db'>,
  { address, repairer, site }: ReachInput,
): Promise<{ comes: boolean }> {
  const [, placed] = await Promise.all([getBookingSite(db, site), getOpenRepairer(db, repairer)])
  const { types } = placed.repairer
  return { comes: types.includes('itinerant') && (await spotInReach(db, placed, address)) !== undefined }
}
