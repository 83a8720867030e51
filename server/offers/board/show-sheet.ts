import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { shownOf } from '../../base/fields.js'
import { toId, type Id } from '../../base/id.js'
import { dayOf, endOfDay } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import { placesById, tellPlace, type Place } from '../../members/index.js'
import { getSiteWith } from '../../sites/index.js'
import { communesOf } from '../../territories/index.js'
import { takenDays } from '../days/freedom.js'
import type { Offer } from '../offer.js'
import { reasonsFor } from '../report-reasons.js'
import { picturesOf } from '../offer-photo.store.js'
import { factsOf } from './giver.store.js'
import { knownOf } from './offers-of-giver.js'
import { getCard, type Card } from './offer-card.store.js'
import { getOffer } from '../offer.store.js'
import { cardToWire, offerPath, photoToWire } from './offer-to-wire.js'
import type { OfferSheet, SheetInput } from '../offer.wire.js'
import type { BoardContext } from './search-board.js'

/**
 * How it is lent, known by a later slice: how soon who gives usually answers, what of theirs ended well, who thanked them, and the deposit, a rule's
 * where it has none.
 */
export type LendingTerms = (
  db: Db,
  offer: Offer,
  /** On whose page it is read. */
  site: Id<'Site'>,
) => Promise<Pick<OfferSheet['giver'], 'answersIn' | 'ended' | 'thanks'> & Pick<OfferSheet, 'depositCents'>>

export async function showSheet(
  asked: BoardContext,
  input: SheetInput,
  lendingTerms: LendingTerms,
): Promise<OfferSheet> {
  const { db, clock, keepUntil, within } = asked
  const now = clock.now()
  const site = await getSiteWith(db, input.site, 'offer-board')
  const card = await getCard(db, toId(input.id), { site: site.id, now })
  const offer = await getOffer(db, card.id)
  const today = dayOf(now, card.zone)
  keepUntil(card.expiresAt)
  keepUntil(endOfDay(now, card.zone))
  const place = offer.placeId && (await placesById(db, [offer.placeId])).get(offer.placeId)
  within?.(offer.communeCode, ...(place ? [place.communeCode] : []))
  const { depositCents, ...ways } = await lendingTerms(db, offer, site.id)
  return {
    card: cardToWire(card, await centreOf(db, input.near)),
    giver: { ...knownOf(await factsOf(db, offer.giver), site), ...ways },
    description: offer.description,
    ...shownOf(offerFields, offer),
    ...(depositCents !== undefined && { depositCents }),
    copies: card.copies.length,
    photos: (await picturesOf(db, card.id)).map(photoToWire),
    today,
    takenDays: takenDays(card.copies, today),
    reportReasons: reasonsFor(offer.kind),
    ...(place && { place: await placeToWire(asked, place, card) }),
    page: offerPath(site.slug, card.id),
  }
}

async function centreOf(db: Db, code: string | undefined) {
  const [commune] = code === undefined ? [] : await communesOf(db, [code])
  return commune?.centre ?? undefined
}

async function placeToWire(
  { db, clock, keepUntil }: BoardContext,
  place: Place,
  card: Card,
): Promise<NonNullable<OfferSheet['place']>> {
  const [commune] = await communesOf(db, [place.communeCode])
  const { until, ...told } = await tellPlace(db, place, clock.now())
  keepUntil(until)
  return {
    slug: place.slug,
    name: place.name,
    ...(place.postcode !== undefined && { postcode: place.postcode }),
    commune: commune?.name ?? card.commune,
    ...(place.phone !== undefined && { phone: place.phone }),
    zone: place.zone,
    ...told,
  }
}
