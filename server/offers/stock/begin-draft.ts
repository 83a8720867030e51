import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { unsaid } from '../../base/fields.js'
import { newId } from '../../base/id.js'
import { addDays } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import { membersById } from '../../members/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { offerSubject, type Offer } from '../offer.js'
import { insertOffer } from '../offer.store.js'
import { shownDays } from '../publishing/publish-offer.js'
import { locationOf } from '../publishing/offer-location.js'
import { wordsOf } from '../publishing/words-of-offer.js'
import { stockOf, takeCodes } from '../stock.store.js'
import { anyCategory } from './add-to-stock.js'
import { getOwnPlace } from './get-item.js'
import { readStockPhotos } from './stock-photos.js'
import type { BeginInput } from './stock.wire.js'

/** A photo of an object that gets its title later: nobody else sees it. */
export async function beginDraft(
  { tx, clock, about }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  who: Allowed<'stock'>,
  { place, condition, photos }: BeginInput,
): Promise<Offer> {
  const now = clock.now()
  const { member: memberId } = who.subject
  const member = (await membersById(tx, [memberId])).get(memberId)
  if (!member) throw new Refusal('member-unknown')
  const { id: placeId } = await getOwnPlace(tx, who, place)
  const around = await locationOf(tx, { memberId }, { placeId })
  const offer: Offer = {
    id: newId(),
    kind: 'lend',
    status: 'draft',
    giver: { memberId },
    siteId: null,
    placeId,
    categoryId: await anyCategory(tx),
    title: '',
    description: '',
    ...unsaid(offerFields),
    condition: condition ?? null,
    communeCode: around.communeCode,
    point: around.point,
    publishedAt: now,
    expiresAt: addDays(now, shownDays.lend),
    lookBy: null,
    isHidden: false,
    isOutOfOrder: false,
    onlySite: (await stockOf(tx, memberId)).onlySite,
    sequence: 0,
  }
  const [code = null] = await takeCodes(tx, member, [undefined])
  const pictures = await readStockPhotos({ tx, clock }, who, photos)
  const words = await wordsOf(tx, offer, around)
  await insertOffer(tx, { offer, words, listed: false, copies: [{ label: null, code }], photos: pictures }, now)
  about({ ...offerSubject(offer.id), title: code ?? '' })
  return offer
}
