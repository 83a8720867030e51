import type { Db } from '../../database/tables.js'
import { metresTo } from '../../search/index.js'
import { categoriesOf } from '../category.store.js'
import { radii } from '../../../widgets/words/offers/searched.js'
import type { OfferPage } from '../offer.wire.js'
import { countsByCategory, findOffers } from '../search/find-offers.js'
import type { Wanted } from '../search/begin-search.js'
import { categoriesOfNewness } from '../search/offer-search.store.js'
import { categorySubject } from '../category.js'

const mostCategories = 4

type Found = { readonly total: number; readonly newness: readonly number[] }

/** Where to look when little is found: the categories that come nearest, and a distance within which there is more. */
export async function otherWays(db: Db, wanted: Wanted, found: Found): Promise<NonNullable<OfferPage['instead']>> {
  const [categories, wider] = await Promise.all([nearestCategories(db, wanted, found), moreWithin(db, wanted, found)])
  return { categories, ...(wider && { wider }) }
}

/** Those that are meant, then those of what was found; where neither is known, those that have most. */
async function nearestCategories(db: Db, { question, ...wanted }: Wanted, { newness }: Found) {
  const readings = (question?.groups ?? []).flat()
  const meant = readings.flatMap(({ subject }) => (subject?.kind === categorySubject ? [subject.id] : []))
  const near = [...new Set([...meant, ...(await categoriesOfNewness(db, newness))])].slice(0, mostCategories)
  const [{ counts, atLeast }, categories] = await Promise.all([countsByCategory(db, wanted, near), categoriesOf(db)])
  const countOf = (id: string) =>
    categories
      .filter((category) => category.id === id || category.parentId === id)
      .reduce((sum, category) => sum + (counts.get(category.id) ?? 0), 0)
  const families = categories.flatMap(({ id, parentId }) => (parentId === null ? [id] : []))
  const counted = (near.length > 0 ? near : families).map((id) => ({
    id,
    count: countOf(id),
    ...(atLeast && { atLeast }),
  }))
  const some = counted.filter(({ count }) => count > 0)
  return near.length > 0 ? some : some.toSorted((a, b) => b.count - a.count).slice(0, mostCategories)
}

/** So many of the nearest offers tell how far one must go for more. */
const nearest = 100

async function moreWithin(db: Db, { near, ...wanted }: Wanted, { total }: Found) {
  if (near?.metres === undefined) return undefined
  const { point } = near
  const everywhere = await findOffers(db, { ...wanted, near: { point }, order: 'nearest', size: nearest })
  const { total: inAll, atLeast } = await everywhere.counted
  const metres = everywhere.found.map(({ spot }) => metresTo(spot, point))
  for (const within of radii) {
    const count = metres.filter((each) => each <= within * 1_000).length
    if (count > total && count < nearest) return { within, count }
  }
  if (inAll <= total) return undefined
  return { within: 'everywhere', count: inAll, ...(atLeast && { atLeast }) } as const
}
