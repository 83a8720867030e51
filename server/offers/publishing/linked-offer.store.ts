import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'
import type { Services } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import type { Offer } from '../offer.js'
import { getOffer } from '../offer.store.js'
import { renewSecret } from './renew-link.js'

/** The secret is checked before any query, so that nobody learns whether the offer exists. */
export async function linkedOffer(
  db: Db,
  hmac: Services['hmac'],
  { id, secret }: { readonly id: Id<'Offer'>; readonly secret: string },
): Promise<Owned<Offer>> {
  if (!isSame(secret, renewSecret(hmac, id))) throw new Refusal('offer-gone')
  return owned(await getOffer(db, id))
}
