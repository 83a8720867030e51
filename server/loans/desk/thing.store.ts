import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { LoanStatus } from '../loan.js'

type Span = { readonly from: Day; readonly to: Day }

/** The days on which copies of an offer are taken, and by whom; the offer's copies without any too. */
export function takenDaysOf(db: Db, offer: Id<'Offer'>, { from, to }: Span) {
  return db
    .selectFrom('offer_copy')
    .leftJoin('offer_day', (join) =>
      join
        .onRef('offer_day.copy_id', '=', 'offer_copy.id')
        .on('offer_day.day', '>=', from)
        .on('offer_day.day', '<', to),
    )
    .leftJoin('loan', 'loan.id', 'offer_day.loan_id')
    .select(['offer_copy.id', 'offer_copy.code', 'offer_day.day', 'offer_day.held_as', 'offer_day.reason'])
    .select(['offer_day.wait_id', 'loan.taker_name'])
    .where('offer_copy.offer_id', '=', offer)
    .orderBy('offer_copy.id')
    .orderBy('offer_day.day')
    .execute()
}

const lent = (db: Db, offer: Id<'Offer'>) =>
  db
    .selectFrom('loan')
    .leftJoin('offer_copy', 'offer_copy.id', 'loan.copy_id')
    .select(['loan.id', 'offer_copy.code', 'loan.taker_name', 'loan.status', 'loan.from_day', 'loan.to_day'])
    .where('loan.offer_id', '=', offer)

export const bookedOf = (db: Db, offer: Id<'Offer'>) =>
  lent(db, offer).where('loan.status', 'in', openStatuses).orderBy('loan.from_day').orderBy('loan.id').execute()

/** Those in which it left: what was only asked for is none. */
const over: readonly LoanStatus[] = ['returned', 'lost', 'damaged', 'unconfirmed']

export const pastOf = (db: Db, offer: Id<'Offer'>, most: number) =>
  lent(db, offer)
    .leftJoin('loan_note', (join) =>
      join
        .onRef('loan_note.loan_id', '=', 'loan.id')
        .on('loan_note.moment', '=', 'back')
        .on('loan_note.side', '=', 'giver'),
    )
    .select('loan_note.condition')
    .where('loan.status', 'in', over)
    .orderBy('loan.ended_at', 'desc')
    .limit(most)
    .execute()

export async function countPast(db: Db, offer: Id<'Offer'>): Promise<{ count: number; first: Day | null }> {
  const { count, first } = await db
    .selectFrom('loan')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('from_day').as('first')])
    .where('offer_id', '=', offer)
    .where('status', 'in', over)
    .executeTakeFirstOrThrow()
  return { count: Number(count), first }
}

export async function countWaits(db: Db, offer: Id<'Offer'>): Promise<number> {
  const { count } = await db
    .selectFrom('loan_wait')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('offer_id', '=', offer)
    .executeTakeFirstOrThrow()
  return Number(count)
}
