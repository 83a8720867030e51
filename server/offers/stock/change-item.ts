import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { after } from '../../base/fields.js'
import { toId } from '../../base/id.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { findSiteById } from '../../sites/index.js'
import { offerSubject, type Offer } from '../offer.js'
import { ruledBy } from '../publishing/look-first.js'
import { getItem } from './get-item.js'
import { saveItem } from './save-item.js'
import { readStockPhotos } from './stock-photos.js'
import type { ChangeInput } from './stock.wire.js'

/** When two people change an object at once, the second is told what changed, and by whom. */
export async function changeItem(
  { about, ...ctx }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  who: Allowed<'stock'>,
  { offerId, seen, photos, ...said }: ChangeInput,
): Promise<Offer> {
  const { tx } = ctx
  const before = await getItem(ctx, who, { id: toId(offerId), seen })
  const site = before.siteId === null ? undefined : await findSiteById(tx, before.siteId)
  const at = await ruledBy(tx, site, { ...said, photos })
  const changed: Offer = {
    ...before,
    title: said.title,
    description: said.description,
    categoryId: said.category,
    ...after(offerFields, before, said),
  }
  const offer = await saveItem(ctx, { before, after: changed }, { photos: await readStockPhotos(ctx, who, photos), at })
  about({ ...offerSubject(offer.id), title: offer.title })
  return offer
}
