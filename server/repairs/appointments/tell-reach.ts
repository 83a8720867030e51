import type { Context } from '../../rpc/context.js'
import type { ReachInput } from '../repair.wire.js'
import { getOpenRepairer } from '../repairer.store.js'
import { lookUpAddress, situated } from '../addresses/situate.js'
import { getSiteWith } from '../../sites/index.js'
import { spotInReach } from './check-address.js'

/** The rule that a booking applies, answered while an address is being typed. */
export async function tellReach(
  { db, addresses }: Pick<Context, 'db' | 'addresses'>,
  { address, repairer, site }: ReachInput,
): Promise<{ comes: boolean }> {
  const [, placed] = await Promise.all([getSiteWith(db, site, 'repair-booking'), getOpenRepairer(db, repairer)])
  if (!placed.repairer.types.includes('itinerant')) return { comes: false }
  await lookUpAddress({ db, addresses }, address)
  return { comes: (await spotInReach(db, placed, await situated({ db, addresses }, address))) !== undefined }
}
