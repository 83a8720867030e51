import type { Id } from '../../../base/id.js'
import type { Day } from '../../../base/local-time.js'
import { isAmong } from '../../../database/dialect.js'
import type { Db } from '../../../database/tables.js'

/** Finds a copy of a member's by what was read or typed: a code is in capitals, as labels have it. */
export async function copyWithCode(db: Db, member: Id<'Member'>, code: string): Promise<Id<'OfferCopy'> | undefined> {
  const row = await db
    .selectFrom('offer_copy')
    .select('id')
    .where('member_id', '=', member)
    .where(isAmong(db, 'code', [...new Set([code, code.toUpperCase(), code.toLowerCase()])]))
    .executeTakeFirst()
  return row?.id
}

/** The code on its label, and the drawing of its category. */
export async function copyAsDrawn(db: Db, id: Id<'OfferCopy'>) {
  return db
    .selectFrom('offer_copy')
    .innerJoin('offer', 'offer.id', 'offer_copy.offer_id')
    .innerJoin('category', 'category.id', 'offer.category_id')
    .select(['offer_copy.code', 'category.pictogram'])
    .where('offer_copy.id', '=', id)
    .executeTakeFirst()
}

/** Finds for whom days of a copy are held while they wait, the soonest first. */
export async function heldFor(
  db: Db,
  id: Id<'OfferCopy'>,
): Promise<{ readonly who: string; readonly from: Day } | undefined> {
  const row = await db
    .selectFrom('loan_wait')
    .innerJoin('account', 'account.id', 'loan_wait.account_id')
    .select(['account.first_name as who', 'loan_wait.held_from as from'])
    .where('loan_wait.copy_id', '=', id)
    .where('loan_wait.held_from', 'is not', null)
    .orderBy('loan_wait.held_from')
    .executeTakeFirst()
  return row && row.from !== null ? { who: row.who, from: row.from } : undefined
}
