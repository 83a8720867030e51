import { Refusal } from '../../base/refusal.js'
import { headOf, originsOf, type SiteHead } from '../../sites/index.js'
import { getBoard, type Board } from './board.js'
import { placesWithOffers } from './places-to-choose.store.js'
import { categoriesOf } from '../category.store.js'
import { boardPath, categoryToWire } from './offer-to-wire.js'
import type { BoardOpening, OpenInput } from '../offer.wire.js'
import { searchOn, type BoardContext } from './search-board.js'

type BoardHead = Omit<BoardOpening, 'offers' | 'site'> & { readonly site: SiteHead }

/** Every visitor of a host page downloads these, and they should fit the height reserved for the element. */
const firstSize = 12

export async function openBoard(
  asked: BoardContext & { readonly publicUrl: string },
  input: OpenInput,
): Promise<BoardOpening> {
  const board = await getBoard(asked.db, input)
  const [head, origins, offers] = await Promise.all([
    headOn(asked, board, input),
    originsOf(asked.db, board.site.id),
    searchOn(asked, board, { input, size: firstSize }),
  ])
  const ours = new URL(asked.publicUrl).origin
  return { ...head, site: { ...head.site, origins: [...new Set([...origins, ours])] }, offers }
}

export async function headOfBoard(asked: BoardContext, input: OpenInput): Promise<BoardHead> {
  return headOn(asked, await getBoard(asked.db, input), input)
}

async function headOn(
  { db, clock }: BoardContext,
  { site, territory }: Board,
  { category }: OpenInput,
): Promise<BoardHead> {
  const [categories, places] = await Promise.all([
    categoriesOf(db),
    placesWithOffers(db, territory.id, { site: site.id, now: clock.now() }),
  ])
  if (category !== undefined && !categories.some(({ id }) => id === category)) throw new Refusal('category-unknown')
  return {
    site: headOf(site, { territory, page: boardPath(site.slug) }),
    categories: categories.map(categoryToWire),
    places,
    ...(site.elements.includes('member-map') && { ask: `/s/${site.slug}/carte` }),
  }
}
