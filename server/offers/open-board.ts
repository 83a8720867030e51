import { paris } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import { getBoard } from './board.js'
import { placesWithOffers } from './board.store.js'
import { categoriesOf } from './category.store.js'
import { boardPath, categoryToWire } from './offer-to-wire.js'
import type { BoardOpening, OpenInput } from './offer.wire.js'
import { searchOn, type Asked } from './search-board.js'

/** What a page shows unasked is drawn by every visitor's phone, and should fit the height that is reserved for it. */
const firstSize = 12

/** All that a board shows first, in one answer. */
export async function openBoard(asked: Asked, input: OpenInput): Promise<BoardOpening> {
  const { db, clock } = asked
  const board = await getBoard(db, input)
  const { site, territory } = board
  const categories = await categoriesOf(db)
  if (input.category !== undefined && !categories.some(({ id }) => id === input.category)) {
    throw new Refusal('category-unknown')
  }
  return {
    site: {
      slug: site.slug,
      name: site.name,
      territory: territory.name,
      zone: paris,
      look: site.look,
      languages: [...site.languages],
      page: boardPath(site.slug),
    },
    categories: categories.map(categoryToWire),
    places: await placesWithOffers(db, territory.id, clock.now()),
    offers: await searchOn(asked, board, { input, size: firstSize }),
  }
}
