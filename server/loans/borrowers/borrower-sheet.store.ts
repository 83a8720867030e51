import { sql } from 'kysely'
import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import type { Borrower } from './borrower.js'

/** What they have and are to have, the next to be back, or to leave, first. */
export async function openLoansOf(db: Db, id: Id<'Borrower'>): Promise<Id<'Loan'>[]> {
  const rows = await db
    .selectFrom('loan')
    .select('id')
    .where('borrower_id', '=', id)
    .where('status', 'in', openStatuses)
    .orderBy('to_day')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** What left with them and has ended, the newest first, with how it came back as the team noted it. */
export async function pastLoansOf(db: Db, id: Id<'Borrower'>, most: number) {
  return db
    .selectFrom('loan')
    .leftJoin('loan_note', (join) =>
      join
        .onRef('loan_note.loan_id', '=', 'loan.id')
        .on('loan_note.moment', '=', 'back')
        .on('loan_note.side', '=', 'giver'),
    )
    .select(['loan.id', 'loan.title', 'loan.from_day', 'loan.to_day', 'loan.ended_at', 'loan.status', 'loan.zone'])
    .select('loan_note.condition')
    .where('loan.borrower_id', '=', id)
    .where('loan.status', 'not in', openStatuses)
    .where('loan.out_at', 'is not', null)
    .orderBy('loan.id', 'desc')
    .limit(most)
    .execute()
}

export async function countLeft(db: Db, id: Id<'Borrower'>) {
  const row = await db
    .selectFrom('loan')
    .select((eb) => [eb.fn.min('out_at').as('since')])
    .select(sql<number>`count(case when status not in (${sql.join(openStatuses)}) then 1 end)`.as('past'))
    .where('borrower_id', '=', id)
    .where('out_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return { past: Number(row.past), since: row.since }
}

/** What of the member's they wait for: only who has an account waits. */
export async function waitsOfBorrower(db: Db, { accountId, memberId }: Pick<Borrower, 'accountId' | 'memberId'>) {
  if (accountId === null) return []
  return db
    .selectFrom('loan_wait')
    .innerJoin('offer', 'offer.id', 'loan_wait.offer_id')
    .select(['offer.title', 'loan_wait.from_day', 'loan_wait.to_day'])
    .where('loan_wait.account_id', '=', accountId)
    .where('offer.member_id', '=', memberId)
    .orderBy('loan_wait.id')
    .execute()
}
