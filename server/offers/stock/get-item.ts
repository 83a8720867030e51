import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { placesOf } from '../../members/index.js'
import { lastToTouch } from '../../roles/index.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Allowed, Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { offerSubject, type Offer } from '../offer.js'
import { changedAt, lockItem } from './item.store.js'
import { stockStateOf } from './stock-state.js'

type Acting = Pick<MutationContext, 'tx' | 'clock'>

/** One of the member's own that is not closed; refused where it is no more as it was read. */
export async function getItem(
  { tx, clock }: Acting,
  who: Allowed<'stock'>,
  { id, seen }: { readonly id: Id<'Offer'>; readonly seen: number },
): Promise<Owned<Offer>> {
  const offer = await lockItem(tx, who, id)
  if (!offer) throw new Refusal('offer-gone')
  if (offer.sequence !== seen || offer.status === 'closed') throw await movedOn({ tx, clock }, who, offer)
  return offer
}

/** Says how it stands, and who was first where it was somebody of the member's. */
export async function movedOn({ tx, clock }: Acting, who: Allowed<'stock'>, offer: Offer): Promise<Refusal> {
  const by = await lastAuthorOf(tx, who, offer)
  return new Refusal('offer-moved-on', { status: stockStateOf(offer, clock.now()), ...(by !== undefined && { by }) })
}

export async function lastAuthorOf(
  tx: Tx,
  { subject }: Allowed<'stock'>,
  { id }: Pick<Offer, 'id'>,
): Promise<string | undefined> {
  const last = await lastToTouch(tx, subject, offerSubject(id))
  if (!last || last.firstName === '') return undefined
  // A command, or moderation elsewhere, names nobody.
  return last.at >= (await changedAt(tx, id)) ? last.firstName : undefined
}

/** A place of the member's own, by its slug. */
export async function getOwnPlace(db: Db, { subject }: Allowed<'stock'>, slug: string) {
  const place = (await placesOf(db, subject.member)).find((each) => each.slug === slug)
  if (!place) throw new Refusal('place-unknown')
  return place
}
