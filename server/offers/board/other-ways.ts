import type { Db } from '../../database/tables.js'
import { categoriesOf } from '../category.store.js'
import { radii, type OfferPage } from '../offer.wire.js'
import { findOffers, type Wanted } from '../search/find-offers.js'
import { categoriesOfNewness } from '../search/offer-search.store.js'
import { categorySubject } from '../category.js'
import { categoryWord } from '../search/words.js'

const mostCategories = 4

type Found = { readonly total: number; readonly newness: readonly number[] }

/** Where to look when little is found: the categories that come nearest, and a distance within which there is more. */
export async function otherWays(db: Db, wanted: Wanted, found: Found): Promise<NonNullable<OfferPage['instead']>> {
  const [categories, wider] = await Promise.all([nearestCategories(db, wanted, found), moreWithin(db, wanted, found)])
  return { categories, ...(wider && { wider }) }
}

/** Those that are meant, then those of what was found; where neither is known, the families that have most. */
async function nearestCategories(db: Db, { question, ...wanted }: Wanted, { newness }: Found) {
  const meant = (question?.groups ?? [])
    .flat()
    .flatMap(({ subject }) => (subject?.kind === categorySubject ? [subject.id] : []))
  const near = [...new Set([...meant, ...(await categoriesOfNewness(db, newness))])].slice(0, mostCategories)
  const asked =
    near.length > 0 ? near : (await categoriesOf(db)).filter(({ parentId }) => parentId === null).map(({ id }) => id)
  const counted = await Promise.all(
    asked.map(async (id) => {
      const words = [...wanted.sought.words, categoryWord(id)]
      return { id, count: await totalOf(db, { ...wanted, sought: { ...wanted.sought, words } }) }
    }),
  )
  const some = counted.filter(({ count }) => count > 0)
  return near.length > 0 ? some : some.toSorted((a, b) => b.count - a.count).slice(0, mostCategories)
}

/** The first of the distances that brings more. */
async function moreWithin(db: Db, { near, ...wanted }: Wanted, { total }: Found) {
  if (near?.metres === undefined) return undefined
  const { point, metres } = near
  for (const within of radii.filter((km) => km * 1_000 > metres)) {
    const count = await totalOf(db, { ...wanted, near: { point, metres: within * 1_000 } })
    if (count > total) return { within, count }
  }
  const count = await totalOf(db, wanted)
  return count > total ? ({ within: 'everywhere', count } as const) : undefined
}

const totalOf = async (db: Db, wanted: Wanted) => (await findOffers(db, { ...wanted, size: 1 })).total
