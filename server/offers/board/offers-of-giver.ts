import { toId } from '../../base/id.js'
import { dayOf, endOfDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { getSiteWith, type Site } from '../../sites/index.js'
import type { Offer } from '../offer.js'
import { getShownAt } from '../shown-offer.store.js'
import type { OfGiver, OfGiverInput, OfferSheet } from '../offer.wire.js'
import { countOfGiver, factsOf, newnessOfGiver, type GiverFacts } from './giver.store.js'
import { cardsOf } from './offer-card.store.js'
import { cardToWire } from './offer-to-wire.js'
import type { BoardContext } from './search-board.js'

const pageSize = 24

/** How much of a giver's ended well, known by a later slice. */
export type EndedOf = (db: Db, offer: Pick<Offer, 'giver'>) => Promise<number | undefined>

/** All that is shown of whoever gives this offer, wherever it is. */
export async function offersOfGiver(
  { db, clock, keepUntil }: BoardContext,
  { site: slug, offerId, after }: OfGiverInput,
  endedOf: EndedOf,
): Promise<OfGiver> {
  const now = clock.now()
  const site = await getSiteWith(db, slug, 'offer-board')
  const seen = { site: site.id, now }
  const { giver } = await getShownAt(db, toId(offerId), seen)
  const page = { before: readAfter(after), limit: pageSize + 1, ...seen }
  const [facts, ended, newness, total] = await Promise.all([
    factsOf(db, giver),
    endedOf(db, { giver }),
    newnessOfGiver(db, giver, page),
    countOfGiver(db, giver, seen),
  ])
  const cards = await cardsOf(db, newness.slice(0, pageSize), now)
  for (const card of cards) {
    keepUntil(card.expiresAt)
    keepUntil(endOfDay(now, card.zone))
  }
  const { name, byMember, commune } = facts
  const last = newness.length > pageSize ? cards.at(-1) : undefined
  return {
    giver: {
      name,
      byMember,
      ...(commune !== undefined && { commune }),
      ...knownOf(facts, site),
      ...(ended !== undefined && { ended }),
    },
    items: cards.map((card) => cardToWire(card)),
    total,
    ...(last && { next: String(last.newness) }),
  }
}

/** No score and nobody's opinion: since when they are here, and that somebody reads their mails. */
export function knownOf(
  { since, hasAddress }: GiverFacts,
  { zone }: Pick<Site, 'zone'>,
): Pick<OfferSheet['giver'], 'since' | 'verified'> {
  return {
    ...(since !== undefined && { since: dayOf(since, zone).slice(0, 7) }),
    ...(hasAddress !== undefined && { verified: hasAddress }),
  }
}

function readAfter(after: string | undefined): number | undefined {
  if (after === undefined) return undefined
  const newness = Number(after)
  if (!Number.isSafeInteger(newness)) throw new Refusal('invalid-input', { fields: ['after'] })
  return newness
}
