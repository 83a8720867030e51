import type { Id } from '../../base/id.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import type { EventOf } from '../../events/event.js'
import { administer } from '../../rpc/administer.js'
import { textOf } from '../offer.store.js'
import { countUses, keepSpelled, spelledIn, type Use } from './spelling.store.js'
import { writtenStems } from './words.js'

export const spellingEvents = [
  'offer.published',
  'offer.changed',
  'offer.withdrawn',
  'offer.handed-over',
  'offer.expired',
] as const

export async function followSpelling(
  database: Database,
  { offerId }: EventOf<(typeof spellingEvents)[number]>,
): Promise<void> {
  await administer(database, (tx) => spellOffer(tx, offerId))
}

/** Counts only what changed since this offer was last counted, so that a repeated event counts nothing. */
async function spellOffer(tx: Tx, offerId: Id<'Offer'>): Promise<void> {
  const before = new Set(await spelledIn(tx, offerId))
  const now = writtenStems((await textOf(tx, offerId)) ?? '')
  const more: Use[] = [...now].filter(([stem]) => !before.has(stem)).map(([stem, word]) => ({ stem, word, by: 1 }))
  const less: Use[] = [...before].filter((stem) => !now.has(stem)).map((stem) => ({ stem, by: -1 }))
  if (more.length + less.length === 0) return
  await countUses(tx, [...more, ...less])
  await keepSpelled(tx, offerId, [...now.keys()])
}
