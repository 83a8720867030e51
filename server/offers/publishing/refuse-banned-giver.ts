import type { Tx } from '../../database/tables.js'
import { refuseBanned } from '../../moderation/index.js'
import type { Offer } from '../offer.js'

/** A person who may no longer publish on a site does not bring an offer back there either. */
export async function refuseBannedGiver(tx: Tx, { giver, siteId }: Pick<Offer, 'giver' | 'siteId'>): Promise<void> {
  if ('accountId' in giver) await refuseBanned(tx, giver.accountId, siteId ?? undefined)
}
