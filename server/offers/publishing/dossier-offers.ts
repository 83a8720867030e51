import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import type { PersonHolder } from '../../accounts/index.js'
import { shownOf } from '../../base/fields.js'
import type { Id } from '../../base/id.js'
import { addDays, addMs } from '../../base/instant.js'
import { addToDay, instantAt } from '../../base/local-time.js'
import { noteLoosePhoto } from '../../media/index.js'
import type { MutationContext } from '../../rpc/context.js'
import { offersUnderWay } from '../days/under-way.store.js'
import { recordOffers } from '../record-offers.js'
import { countOffers, deleteOffersOf, offersOfPerson, photosOfPerson, photosSentAt } from './dossier-offer.store.js'

type EndOffer = (ctx: Pick<MutationContext, 'tx' | 'clock'>, id: Id<'Offer'>) => Promise<void>

/** Tells all offers of a person, closed or not. `end` removes what moderation keeps of an offer with it. */
export const dossierOffers = (end: EndOffer): PersonHolder => ({
  async collect(db, person) {
    const [offers, photos] = [await offersOfPerson(db, person), await photosOfPerson(db, person)]
    return offers.map((row) => ({
      fields: {
        title: row.title,
        kind: row.kind,
        description: row.description,
        category: row.category,
        status: row.status,
        publishedAt: row.published_at,
        expiresAt: row.expires_at,
        createdAt: row.created_at,
        ...shownOf(offerFields, row),
        ...(row.commune !== null && { commune: row.commune }),
        ...(row.site !== null && { site: row.site }),
      },
      photos: photos.filter(({ offerId }) => offerId === row.id).map(({ key, alt }) => ({ key, alt })),
    }))
  },

  async weigh(db, person, now) {
    const underWay = await offersUnderWay(db, { giver: person }, now)
    const first = underWay.map(({ title, last, zone }) => ({
      kind: 'loan' as const,
      title,
      until: addMs(instantAt(addToDay(last, 1), '00:00', zone), -1),
    }))
    return { goes: await countOffers(db, person), stays: 0, ends: 0, first }
  },

  async erase(ctx, person) {
    const { tx, clock } = ctx
    const now = clock.now()
    const offers = (await offersOfPerson(tx, person)).map(({ id }) => id)
    const longAgo = addDays(now, -2)
    // Before their rows go, with which it would no longer be known where they were seen.
    await recordOffers(tx, now, { type: 'offer.withdrawn', offers })
    for (const { key } of await photosOfPerson(tx, person)) await noteLoosePhoto(tx, key, longAgo)
    await photosSentAt(tx, person, longAgo)
    await deleteOffersOf(tx, person)
    for (const id of offers) await end(ctx, id)
    return 'gone'
  },
})
