import { subjectKinds } from '../../../widgets/words/moderation/subject-kinds.strings.js'
import { offerFields, type OfferFields } from '../../../widgets/words/offers/offer.fields.js'
import { textsIn } from '../../base/fields.js'
import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { isHiddenEverywhere, type SubjectOwner } from '../../moderation/index.js'
import { offerSubject, type Offer } from '../offer.js'
import { lockOffer } from '../offer.store.js'
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
  async tell(db, ids) {
    const told = (await offersAmong(db, ids)).map(({ giver, ...offer }) => giver && tellOffer({ ...offer, giver }))
    return new Map(told.flatMap((one) => (one ? [[one.id, one]] : [])))
  },
  lock: async (tx, id) => tellOffer(await lockOffer(tx, toId(id))),
  standing: standingOffers,
  show: showModerated,
  async changed(ctx, id) {
    const offer = await lockOffer(ctx.tx, toId(id))
    if (!offer) throw new Refusal('offer-gone')
    const isHidden = await isHiddenEverywhere(ctx.tx, offerSubject(id))
    // The sequence too: whoever changes it meanwhile is refused, as after every change.
    await saveState(ctx, { ...offer, isHidden, sequence: offer.sequence + 1 }, 'offer.changed')
  },
  public: {
    async refuseUnseen(db, id, at) {
      await getShownAt(db, toId(id), at)
    },
    isListedAt: (db, id, at) => isListedAt(db, toId(id), at),
    ofGiver: offersOf,
  },
  looks: {
    standing: offersLookedAt,
    waiting: offersToLookAt,
    async pass(ctx, id) {
      await passLook(ctx, toId(id))
    },
    async again(ctx, id) {
      await waitAgain(ctx, toId(id))
    },
  },
}

type Standing = OfferFields &
  Pick<Offer, 'id' | 'giver' | 'siteId' | 'title' | 'description' | 'status' | 'lookBy' | 'sequence'>

function tellOffer(offer: Standing | undefined) {
  if (!offer) return undefined
  return {
    id: offer.id,
    version: offer.sequence,
    sides: [offer.giver],
    home: offer.siteId,
    called: subjectKinds.offer,
    title: offer.title,
    text: [offer.description, ...textsIn(offerFields, offer)].filter(Boolean).join('\n'),
    isOver: offer.status === 'closed',
    ...(offer.lookBy !== null && waitOf(offer.lookBy)),
  }
}
