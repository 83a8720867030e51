import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import type { EventOf } from '../../events/event.js'
import { administer } from '../../rpc/in-transaction.js'
import { listOffersOfMember, publishedOfMember } from '../offer.store.js'
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
      await listAgain(keeper, event.memberId)
      return putOnLists(keeper, event.memberId)
    case 'categories.changed':
      return refoldAll(keeper)
    case 'territories.changed':
      return moveAll(keeper)
  }
}

/** SQLite answers in the same turn of the loop, a whole transaction too: whoever asks meanwhile goes first after so many. */
const readAtOnce = 100
const foldedAtOnce = 10
const writtenAtOnce = 5

async function refoldAll(keeper: Housekeeper): Promise<void> {
  for (let after: Id<'Offer'> | undefined; ;) {
    const some = await foldablesAfter(keeper.database.reader, after, readAtOnce)
    await fold(keeper, await changedAmong(some))
    after = some.at(-1)?.id
    if (some.length < readAtOnce) return
  }
}

async function changedAmong(offers: readonly Foldable[]): Promise<Foldable[]> {
  const changed: Foldable[] = []
  for (const some of inParts(offers, foldedAtOnce)) {
    await setImmediate()
    changed.push(...some.filter((offer) => foldOffer(offer) !== offer.words))
  }
  return changed
}

function* inParts<One>(all: readonly One[], size: number): Generator<readonly One[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

/** Shown or hidden with their giver: a few at a time, each with its event. */
async function listAgain(keeper: Housekeeper, member: Id<'Member'>): Promise<void> {
  const all = await publishedOfMember(keeper.database.reader, member)
  for (const among of inParts(all, writtenAtOnce)) {
    await setImmediate()
    await administer(keeper.database, async (tx) =>
      recordChanged(tx, keeper, await listOffersOfMember(tx, member, { now: keeper.clock.now(), among })),
    )
  }
}

/** On the lists that the member chose: a few at a time, each whole. */
async function putOnLists(keeper: Housekeeper, member: Id<'Member'>): Promise<void> {
  for (;;) {
    const some = await foldablesElsewhere(keeper.database.reader, member, foldedAtOnce)
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
  for (const some of inParts(offers, writtenAtOnce)) {
    await setImmediate()
    await administer(keeper.database, async (tx) => {
      for (const offer of some) await setFolded(tx, offer, foldOffer(offer))
      await recordChanged(
        tx,
        keeper,
        some.map(({ id }) => id),
      )
    })
  }
}

function recordChanged(tx: Tx, { clock }: Housekeeper, offers: readonly Id<'Offer'>[]): Promise<void> {
  return recordOffers(tx, clock.now(), { type: 'offer.changed', offers })
}
