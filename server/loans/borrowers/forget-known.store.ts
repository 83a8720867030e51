import type { ExpressionBuilder } from 'kysely'
import { addDays, type Instant } from '../../base/instant.js'
import type { Tables, Tx } from '../../database/tables.js'

type Until = {
  /** Who neither has an account nor said yes, and has had nothing since. */
  readonly unasked: Instant
  /** Everybody who has had nothing since. */
  readonly asked: Instant
  readonly now: Instant
}

/** How many go at once; the others an hour later. */
const mostAtOnce = 1_000

/** People go some time after their last return; their loans stay as long as loans do. */
export async function forgetKnown(tx: Tx, { unasked, asked, now }: Until): Promise<number> {
  const gone = await tx
    .deleteFrom('borrower')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('borrower')
        .select('borrower.id')
        .where((of) =>
          of.or([
            of.and([of('borrower.created_at', '<', asked), of.not(hasHad(of, asked))]),
            of.and([
              of('borrower.created_at', '<', unasked),
              of('borrower.account_id', 'is', null),
              of('borrower.remembered_at', 'is', null),
              of.not(hasHad(of, unasked)),
            ]),
          ]),
        )
        .orderBy('borrower.id')
        .limit(mostAtOnce),
    )
    .executeTakeFirst()
  await tx
    .updateTable('borrower')
    .set({ reminder: null, reminded_at: null })
    .where('reminded_at', '<', addDays(now, -30))
    .execute()
  return Number(gone.numDeletedRows)
}

/** Something is open, or has ended since. */
const hasHad = (eb: ExpressionBuilder<Tables, 'borrower'>, since: Instant) =>
  eb.exists(
    eb
      .selectFrom('loan')
      .select('loan.id')
      .whereRef('loan.borrower_id', '=', 'borrower.id')
      .where((of) => of.or([of('loan.ended_at', 'is', null), of('loan.ended_at', '>=', since)])),
  )
