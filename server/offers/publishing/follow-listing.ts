import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import type { EventOf } from '../../events/event.js'
import { administer } from '../../rpc/administer.js'
import { listOffersOfMember } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'
import { foldablesAfter, foldablesMoved, setFolded, type Foldable } from '../search/foldable.store.js'
import { foldOffer } from '../search/words.js'

type Housekeeper = { readonly database: Database; readonly clock: Clock }

export const listingEvents = ['member.changed', 'categories.changed', 'territories.changed'] as const

/** Updates what offers copy from elsewhere: whether their giver is shown, names of categories, centres of communes. */
export async function followListing(
  keeper: Housekeeper,
  event: EventOf<(typeof listingEvents)[number]>,
): Promise<void> {
  switch (event.type) {
    case 'member.changed':
      return administer(keeper.database, async (tx) =>
        recordChanged(tx, keeper, await listOffersOfMember(tx, event.memberId, keeper.clock.now())),
      )
    case 'categories.changed':
      return refoldAll(keeper)
    case 'territories.changed':
      return moveAll(keeper)
  }
}

const atOnce = 200

async function refoldAll(keeper: Housekeeper): Promise<void> {
  for (let after: Id<'Offer'> | undefined; ;) {
    const some = await foldablesAfter(keeper.database.reader, after, atOnce)
    const changed = some.filter((offer) => foldOffer(offer) !== offer.words)
    if (changed.length > 0) await fold(keeper, changed)
    after = some.at(-1)?.id
    if (some.length < atOnce) return
  }
}

async function moveAll(keeper: Housekeeper): Promise<void> {
  for (;;) {
    const some = await foldablesMoved(keeper.database.reader, atOnce)
    if (some.length > 0) await fold(keeper, some)
    if (some.length < atOnce) return
  }
}

function fold(keeper: Housekeeper, offers: readonly Foldable[]): Promise<void> {
  return administer(keeper.database, async (tx) => {
    for (const offer of offers) await setFolded(tx, offer, foldOffer(offer))
    await recordChanged(
      tx,
      keeper,
      offers.map(({ id }) => id),
    )
  })
}

function recordChanged(tx: Tx, { clock }: Housekeeper, offers: readonly Id<'Offer'>[]): Promise<void> {
  return recordOffers(tx, clock.now(), { type: 'offer.changed', offers })
}
