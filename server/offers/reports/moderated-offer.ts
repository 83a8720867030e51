import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db, Tx } from '../../database/tables.js'
import { isHiddenEverywhere, type SubjectOwner, type ToldSubject } from '../../moderation/index.js'
import { offerPath } from '../board/offer-to-wire.js'
import type { Offer } from '../offer.js'
import { findOffer, lockOffer } from '../offer.store.js'
import { getShownAt } from '../shown-offer.store.js'
import { offersToLookAt } from '../publishing/own-offer.store.js'
import { waitOf } from '../looks/late-look.js'
import { passLook } from '../publishing/pass-look.js'
import { saveState } from '../publishing/change-status.js'

export const offerSubject = (id: string) => ({ kind: 'offer', id })

/** What moderation knows of an offer, and how it is hidden. */
export const moderatedOffer: SubjectOwner = {
  tell: async (db: Db, id) => tellOffer(await findOffer(db, toId(id))),
  lock: async (tx: Tx, id) => tellOffer(await lockOffer(tx, toId(id))),
  async refuseUnseen(db, id, at) {
    await getShownAt(db, toId(id), at)
  },
  async hidingsChanged(ctx, id) {
    const offer = await lockOffer(ctx.tx, toId(id))
    if (!offer) throw new Refusal('offer-gone')
    const isHidden = await isHiddenEverywhere(ctx.tx, offerSubject(id))
    // The sequence too: whoever changes it meanwhile is refused, as after every change.
    await saveState(ctx, { ...offer, isHidden, sequence: offer.sequence + 1 }, 'offer.changed')
  },
  waiting: offersToLookAt,
  async passLook(ctx, id) {
    await passLook(ctx, toId(id))
  },
  path: (site, id) => offerPath(site, toId(id)),
}

function tellOffer(offer: Offer | undefined): ToldSubject | undefined {
  if (!offer) return undefined
  return {
    giver: offer.giver,
    home: offer.siteId,
    title: offer.title,
    text: offer.description,
    isOver: offer.status === 'closed',
    ...(offer.lookBy !== null && waitOf(offer.lookBy)),
  }
}
