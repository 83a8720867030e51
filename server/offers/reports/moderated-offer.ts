import { offerFields, type OfferFields } from '../../../widgets/words/offers/offer.fields.js'
import { textsIn } from '../../base/fields.js'
import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db, Tx } from '../../database/tables.js'
import { isHiddenEverywhere, type SubjectOwner } from '../../moderation/index.js'
import { offerPath } from '../board/offer-to-wire.js'
import { offerSubject, type Offer } from '../offer.js'
import { findOffer, lockOffer } from '../offer.store.js'
import { getShownAt, isListedAt } from '../shown-offer.store.js'
import { offersOf, offersToLookAt } from '../publishing/own-offer.store.js'
import { waitOf } from '../looks/late-look.js'
import { passLook } from '../publishing/pass-look.js'
import { saveState } from '../publishing/change-status.js'
import { offersAmong, offersLookedAt, standingOffers } from './moderated-offer.store.js'
import { showModerated } from './show-moderated.js'
import { waitAgain } from './wait-again.js'

/** Tells moderation what an offer is, and how to hide it. */
export const moderatedOffer: SubjectOwner = {
  tell: async (db: Db, id) => tellOffer(await findOffer(db, toId(id))),
  lock: async (tx: Tx, id) => tellOffer(await lockOffer(tx, toId(id))),
  async tellAmong(db, ids) {
    const told = (await offersAmong(db, ids)).map(({ giver, ...offer }) => giver && tellOffer({ ...offer, giver }))
    return new Map(told.flatMap((one) => (one ? [[one.id, one]] : [])))
  },
  async refuseUnseen(db, id, at) {
    await getShownAt(db, toId(id), at)
  },
  isListedAt: (db, id, at) => isListedAt(db, toId(id), at),
  async hidingsChanged(ctx, id) {
    const offer = await lockOffer(ctx.tx, toId(id))
    if (!offer) throw new Refusal('offer-gone')
    const isHidden = await isHiddenEverywhere(ctx.tx, offerSubject(id))
    // The sequence too: whoever changes it meanwhile is refused, as after every change.
    await saveState(ctx, { ...offer, isHidden, sequence: offer.sequence + 1 }, 'offer.changed')
  },
  standing: standingOffers,
  looks: offersLookedAt,
  waiting: offersToLookAt,
  async passLook(ctx, id) {
    await passLook(ctx, toId(id))
  },
  async waitAgain(ctx, id) {
    await waitAgain(ctx, toId(id))
  },
  ...showModerated,
  ofGiver: offersOf,
  path: (site, id) => offerPath(site, toId(id)),
}

type Standing = OfferFields &
  Pick<Offer, 'id' | 'giver' | 'siteId' | 'title' | 'description' | 'status' | 'lookBy' | 'sequence'>

function tellOffer(offer: Standing | undefined) {
  if (!offer) return undefined
  return {
    id: offer.id,
    version: offer.sequence,
    giver: offer.giver,
    home: offer.siteId,
    title: offer.title,
    text: [offer.description, ...textsIn(offerFields, offer)].filter(Boolean).join('\n'),
    isOver: offer.status === 'closed',
    ...(offer.lookBy !== null && waitOf(offer.lookBy)),
  }
}
