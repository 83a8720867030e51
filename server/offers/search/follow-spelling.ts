import type { Id } from '../../base/id.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import type { EventOf } from '../../events/event.js'
import { administer } from '../../rpc/in-transaction.js'
import { countUses, type Use } from '../../search/index.js'
import { keepSpelled, spelledIn, textOf } from './spelled-offer.store.js'
import { writtenStems } from './words.js'

export const spellingEvents = [
  'offer.published',
  'offer.submitted',
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
  const before = await spelledIn(tx, offerId)
  const { title, description } = (await textOf(tx, offerId)) ?? { title: '', description: '' }
  const named = writtenStems(title)
  const written = writtenStems(`${title} ${description}`)
  const now = new Map([...written.keys()].map((stem) => [stem, { inTitle: named.has(stem) }]))
  const uses = [...new Set([...before.keys(), ...now.keys()])].flatMap((stem): Use[] => {
    const [was, is] = [before.get(stem), now.get(stem)]
    const by = Number(is !== undefined) - Number(was !== undefined)
    const inTitles = Number(is?.inTitle === true) - Number(was?.inTitle === true)
    const word = written.get(stem)
    return by === 0 && inTitles === 0 ? [] : [{ stem, by, inTitles, ...(word !== undefined && { word }) }]
  })
  if (uses.length === 0) return
  await countUses(tx, uses)
  await keepSpelled(tx, offerId, now)
}
