import { sql } from 'kysely'
import type { Id } from '../../base/id.js'
import { isUsableCopy } from '../../offers/index.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'

type Asked = { readonly takerId: Id<'Account'>; readonly offerId: Id<'Offer'>; readonly day: string }

/** Counts the copies that are held on that day. Where one is held by or for the person who asks, the verb refuses with a better reason. */
const full = writtenOnce((db, { takerId, offerId, day }: Slots<Asked>) =>
  db
    .selectFrom('offer_copy')
    .innerJoin('offer', 'offer.id', 'offer_copy.offer_id')
    .leftJoin('offer_day', (join) =>
      join.onRef('offer_day.copy_id', '=', 'offer_copy.id').on(sql`offer_day.day`, '=', day),
    )
    .leftJoin('loan', 'loan.id', 'offer_day.loan_id')
    .leftJoin('loan_wait', 'loan_wait.id', 'offer_day.wait_id')
    .select((eb) => [
      eb.fn.countAll<number>().as('copies'),
      eb.fn.count<number>('offer_day.day').as('held'),
      eb.fn
        .count<number>(
          eb
            .case()
            .when(eb.or([eb('loan.taker_id', '=', takerId), eb('loan_wait.account_id', '=', takerId)]))
            .then('offer_day.day')
            .end(),
        )
        .as('own'),
    ])
    .where('offer_copy.offer_id', '=', offerId)
    .where(isUsableCopy()),
)

export async function isFullFor(db: Db, asked: Asked): Promise<boolean> {
  const row = await full.first(db, asked)
  return row !== undefined && Number(row.copies) > 0 && Number(row.held) === Number(row.copies) && Number(row.own) === 0
}
