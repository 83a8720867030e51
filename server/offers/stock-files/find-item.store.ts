import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import type { OfferKind } from '../offer.js'

/** Finds the offer that has this code, withdrawn or not. */
export async function holderOf(db: Db, member: Id<'Member'>, code: string): Promise<Id<'Offer'> | undefined> {
  const row = await db
    .selectFrom('offer_copy')
    .select('offer_id')
    .where('member_id', '=', member)
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.offer_id
}

type Alike = {
  readonly title: string
  readonly kind: OfferKind
  readonly place: Id<'Place'>
  readonly description?: string
  readonly categoryId?: string
}

/** Finds the object that a line without a code is about: the oldest that says the same. */
export async function findAlike(
  db: Db,
  member: Id<'Member'>,
  { title, kind, place, description, categoryId }: Alike,
): Promise<Id<'Offer'> | undefined> {
  const row = await db
    .selectFrom('offer')
    .select('id')
    .where('member_id', '=', member)
    .where('status', 'not in', ['closed', 'draft'])
    .where('title', '=', title)
    .where('kind', '=', kind)
    .where('place_id', '=', place)
    .$if(description !== undefined, (query) => query.where('description', '=', description ?? ''))
    .$if(categoryId !== undefined, (query) => query.where('category_id', '=', categoryId ?? ''))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}
