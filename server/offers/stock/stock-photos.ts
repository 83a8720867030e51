import type { Allowed } from '../../rpc/actor.js'
import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import type { NewOffer } from '../offer.store.js'
import { readPhotos } from '../publishing/read-draft.js'
import type { AddInput } from './stock.wire.js'

/** Photos that whoever acts sent, or that the member's offers show, whoever sent them. */
export async function readStockPhotos(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { actor, subject }: Allowed<'stock'>,
  photos: NonNullable<AddInput['photos']>,
): Promise<NonNullable<NewOffer['photos']>> {
  if (photos.length === 0) return []
  if (!actor) throw new Refusal('photo-gone')
  return readPhotos(tx, photos, { sender: actor.by, giver: { memberId: subject.member }, now: clock.now() })
}

/** For a member's stock, whoever of its staff sends them. */
export const stockPhotosAnHour = { counted: { act: 'stock photo hour', windowMs: 3_600_000 }, most: 400 } as const
