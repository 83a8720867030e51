import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { after } from '../../base/fields.js'
import type { Instant } from '../../base/instant.js'
import { paris } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import { changedByGiver, refuseBanned } from '../../moderation/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { findSiteById } from '../../sites/index.js'
import { changeDays } from '../days/change-days.js'
import { isListed, offerSubject, type Offer } from '../offer.js'
import { picturesOf } from '../offer-photo.store.js'
import { communesOfOffers, saveOffer } from '../offer.store.js'
import { ownStateOf } from '../own-state.js'
import { areOthers, changePictures } from './change-pictures.js'
import { lookByAfter, ruledBy } from './look-first.js'
import type { ChangeInput } from './publishing.wire.js'
import { readDraft } from './read-draft.js'
import { isOtherText } from './texts.js'
import { locationOf } from './offer-location.js'
import { wordsOf } from './words-of-offer.js'

/** When two windows change an offer, the second is refused and told how it stands. */
export async function changeOffer(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  before: Owned<Offer>,
  { sequence, draft: given, communeCode }: ChangeInput,
): Promise<Offer> {
  const now = clock.now()
  const { giver } = before
  if (!('accountId' in giver)) throw new Refusal('offer-gone')
  refuseOld(before, sequence, now)
  await refuseBanned(tx, giver.accountId, before.siteId ?? undefined)
  const site = before.siteId === null ? undefined : await findSiteById(tx, before.siteId)
  const { zone } = site ?? { zone: paris }
  const at = await ruledBy(tx, site, given)
  const { kept, ...draft } = await readDraft(tx, given, { giver: giver.accountId, site: { zone }, now })
  const around = await locationOf(tx, giver, {
    ...(draft.placeId && { placeId: draft.placeId }),
    communeCode: communeCode ?? before.communeCode,
  })
  const pictures = { before: await picturesOf(tx, before.id), after: draft.photos ?? [] }
  const { title, description } = draft
  const said = { title, description, ...after(offerFields, before, draft) }
  const saysElse = areOthers(pictures) || isOtherText(before, said)
  const offer: Offer = {
    ...before,
    ...said,
    kind: draft.kind,
    categoryId: draft.categoryId,
    placeId: draft.placeId ?? null,
    communeCode: around.communeCode,
    point: around.point,
    expiresAt: given.until === undefined ? before.expiresAt : draft.expiresAt,
    lookBy: lookByAfter(before, { at, saysElse }, now),
    sequence: before.sequence + 1,
  }
  const words = await wordsOf(tx, offer, around)
  const communes = await communesOf(tx, before)
  await saveOffer(tx, offer, { words, listed: isListed(offer, around.giverIsAway), now })
  // Only now: the row is locked, and two who change it at once come one after the other.
  if (areOthers(pictures)) await changePictures(tx, offer, { ...pictures, now })
  await changeDays(tx, offer, { kept, from: { zone, now } })
  if (saysElse) await changedByGiver({ tx, clock }, offerSubject(before.id))
  const type = before.lookBy === null && offer.lookBy !== null ? 'offer.submitted' : 'offer.changed'
  const seen = [...new Set([...communes, ...(await communesOf(tx, offer))])]
  await record(tx, now, { type, offerId: offer.id, communes: seen })
  return offer
}

function refuseOld(before: Offer, sequence: number, now: Instant): void {
  const state = ownStateOf(before, { isAway: false, now })
  if (state === 'closed') throw new Refusal('offer-gone')
  if (before.sequence !== sequence || state === 'expired')
    throw new Refusal('offer-moved-on', { status: before.status })
}

async function communesOf(tx: Tx, { id }: Offer): Promise<readonly string[]> {
  return (await communesOfOffers(tx, [id])).get(id) ?? []
}
