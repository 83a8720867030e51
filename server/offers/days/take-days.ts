import type { Id } from '../../base/id.js'
import { addToDay, daysBetween, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Offer } from '../offer.js'
import { recordOffers } from '../record-offers.js'
import { copiesOf, insertDays } from './offer-days.store.js'

const mostDays = 366

/** The giver keeps a copy for themselves from `from` to `to`, both included. */
export async function takeDays(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  offer: Owned<Offer>,
  { copyId, from, to }: { readonly copyId: Id<'OfferCopy'>; readonly from: Day; readonly to: Day },
): Promise<void> {
  const more = daysBetween(from, to)
  if (more < 0 || more >= mostDays) throw new Refusal('invalid-input', { fields: ['to'] })
  if (!(await copiesOf(tx, offer.id)).includes(copyId)) throw new Refusal('offer-gone')
  const days = Array.from({ length: more + 1 }, (_, after) => addToDay(from, after))
  await insertDays(tx, copyId, days)
  await recordOffers(tx, clock.now(), { type: 'offer.changed', offers: [offer.id] })
}
