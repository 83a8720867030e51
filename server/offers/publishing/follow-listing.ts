import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import type { EventOf } from '../../events/event.js'
import { administer } from '../../rpc/administer.js'
import { listOffersOfMember } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'
import {
  foldablesAfter,
  foldablesElsewhere,
  foldablesMoved,
  lastAfter,
  setFolded,
  type Foldable,
} from '../search/foldable.store.js'
import { foldOffer } from '../search/words.js'

type Housekeeper = { readonly database: Database; readonly clock: Clock }

export const listingEvents = ['member.changed', 'categories.changed', 'territories.changed'] as const

/** Updates what offers copy from elsewhere: whether their giver is shown and where, names of categories, centres of communes. */
export async function followListing(
  keeper: Housekeeper,
  event: EventOf<(typeof listingEvents)[number]>,
): Promise<void> {
  switch (event.type) {
    case 'member.changed':
      await administer(keeper.database, async (tx) =>
        recordChanged(tx, keeper, await listOffersOfMember(tx, event.memberId, keeper.clock.now())),
      )
      return putOnLists(keeper, event.memberId)
    case 'categories.changed':
      return refoldAll(keeper)
    case 'territories.changed':
      return moveAll(keeper)
  }
}

/** SQLite answers in the same turn of the loop: whoever asks meanwhile goes first after so many. */
const readAtOnce = 100
const writtenAtOnce = 20

async function refoldAll(keeper: Housekeeper): Promise<void> {
  for (let after: Id<'Offer'> | undefined; ;) {
    const some = await foldablesAfter(keeper.database.reader, after, readAtOnce)
    await fold(
      keeper,
      some.filter((offer) => foldOffer(offer) !== offer.words),
    )
    after = some.at(-1)?.id
    if (some.length < readAtOnce) return
    await setImmediate()
  }
}

/** On the lists that the member chose: a few at a time, each whole. */
async function putOnLists(keeper: Housekeeper, member: Id<'Member'>): Promise<void> {
  for (;;) {
    const some = await foldablesElsewhere(keeper.database.reader, member, writtenAtOnce)
    if (some.length === 0) return
    await fold(keeper, some)
  }
}

async function moveAll(keeper: Housekeeper): Promise<void> {
  const { reader } = keeper.database
  for (let after: Id<'Offer'> | undefined; ;) {
    const upTo = await lastAfter(reader, after, readAtOnce)
    if (upTo === undefined) return
    await fold(keeper, await foldablesMoved(reader, { after, upTo }))
    after = upTo
    await setImmediate()
  }
}

async function fold(keeper: Housekeeper, offers: readonly Foldable[]): Promise<void> {
  for (let at = 0; at < offers.length; at += writtenAtOnce) {
    const some = offers.slice(at, at + writtenAtOnce)
    await administer(keeper.database, async (tx) => {
      for (const offer of some) await setFolded(tx, offer, foldOffer(offer))
      await recordChanged(
        tx,
        keeper,
        some.map(({ id }) => id),
      )
    })
    await setImmediate()
  }
}

function recordChanged(tx: Tx, { clock }: Housekeeper, offers: readonly Id<'Offer'>[]): Promise<void> {
  return recordOffers(tx, clock.now(), { type: 'offer.changed', offers })
}
