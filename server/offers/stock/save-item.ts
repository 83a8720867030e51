import type { Tx } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import { changedByGiver } from '../../moderation/index.js'
import type { MutationContext } from '../../rpc/context.js'
import { isListed, offerSubject, type Offer } from '../offer.js'
import { picturesOf } from '../offer-photo.store.js'
import { communesOfOffers, saveOffer } from '../offer.store.js'
import { noneUsable } from '../usable-copy.js'
import { copiesIn } from './copy.store.js'
import type { Picture } from '../picture.js'
import { areOthers, changePictures } from '../publishing/change-pictures.js'
import { lookByAfter, type RuledBy } from '../publishing/look-first.js'
import { isOtherText } from '../publishing/texts.js'
import { locationOf } from '../publishing/offer-location.js'
import { wordsOf } from '../publishing/words-of-offer.js'

type Change = {
  readonly photos?: readonly Picture[]
  /** The site whose rule its words are under. */
  readonly at?: RuledBy | undefined
}

/** Saves the words of an object, or its place. */
export async function saveItem(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { before, after }: { readonly before: Offer; readonly after: Offer },
  { photos, at }: Change = {},
): Promise<Offer> {
  const now = clock.now()
  const around = await locationOf(tx, before.giver, after.placeId ? { placeId: after.placeId } : {})
  const pictures = photos && { before: await picturesOf(tx, before.id), after: photos }
  const hasOthers = pictures !== undefined && areOthers(pictures)
  const isNew = before.status === 'draft'
  const saysElse = hasOthers || isOtherText(before, after)
  const offer: Offer = {
    ...after,
    communeCode: around.communeCode,
    point: around.point,
    isOutOfOrder: noneUsable(await copiesIn(tx, before.id), after),
    lookBy: isNew ? after.lookBy : lookByAfter(before, { at, saysElse }, now),
    sequence: before.sequence + 1,
  }
  const communes = await seenIn(tx, before)
  await saveOffer(tx, offer, {
    words: await wordsOf(tx, offer, around),
    listed: isListed(offer, around.giverIsAway),
    now,
  })
  if (pictures && hasOthers) await changePictures(tx, offer, { ...pictures, now })
  if (saysElse && !isNew) await changedByGiver({ tx, clock }, offerSubject(offer.id))
  await record(tx, now, {
    type: eventOf(before, offer),
    offerId: offer.id,
    communes: [...new Set([...communes, ...(await seenIn(tx, offer))])],
  })
  return offer
}

function eventOf(before: Offer, after: Offer) {
  if (before.lookBy === null && after.lookBy !== null) return 'offer.submitted'
  return before.status === 'draft' && after.status === 'published' ? 'offer.published' : 'offer.changed'
}

async function seenIn(tx: Tx, { id }: Offer): Promise<readonly string[]> {
  return (await communesOfOffers(tx, [id])).get(id) ?? []
}
