import { toId } from '../../base/id.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { offerSubject, type Offer } from '../offer.js'
import { saveState } from '../publishing/change-status.js'
import { getItem } from './get-item.js'
import { saveKept } from './kept-item.store.js'
import type { KeepInput } from './stock.wire.js'

/** What the staff keep of a thing for themselves; refused where it is no more as it was read. */
export async function keepItem(
  ctx: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  who: Allowed<'stock'>,
  { offerId, seen, shelf, valueCents, note, contents }: KeepInput,
): Promise<Offer> {
  const offer = await getItem(ctx, who, { id: toId(offerId), seen })
  await saveKept(ctx.tx, offer.id, { shelf, note, contents, valueCents: valueCents ?? null })
  ctx.about({ ...offerSubject(offer.id), title: offer.title })
  return saveState(ctx, { ...offer, sequence: offer.sequence + 1 }, 'offer.changed')
}
