import type { Id } from '../../base/id.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import type { CoopEvent } from '../../events/event.js'
import { administer } from '../../rpc/administer.js'
import { textOf } from '../offer.store.js'
import { countUses, keepSpelled, spelledIn, type Use } from './spelling.store.js'
import { writtenStems } from './words.js'

/** Keeps count of the words that offers are found by, behind the events. */
export async function followSpelling(database: Database, event: CoopEvent): Promise<void> {
  switch (event.type) {
    case 'offer.published':
    case 'offer.changed':
    case 'offer.withdrawn':
      await administer(database, (tx) => spellOffer(tx, event.offerId))
  }
}

/** What changed since this offer was last counted; nothing, when the event comes again. */
async function spellOffer(tx: Tx, offerId: Id<'Offer'>): Promise<void> {
  const before = new Set(await spelledIn(tx, offerId))
  const now = writtenStems((await textOf(tx, offerId)) ?? '')
  const more: Use[] = [...now].filter(([stem]) => !before.has(stem)).map(([stem, word]) => ({ stem, word, by: 1 }))
  const less: Use[] = [...before].filter((stem) => !now.has(stem)).map((stem) => ({ stem, by: -1 }))
  if (more.length + less.length === 0) return
  await countUses(tx, [...more, ...less])
  await keepSpelled(tx, offerId, [...now.keys()])
}
