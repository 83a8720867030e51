import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { Loan } from '../loan.js'

type Returned = { readonly id: Id<'Loan'>; readonly doneAt: Instant; readonly toldAt: Instant }

/**
 * What staff of a place took back from one person with this loan, the first before the others: each before whatever
 * came back before it was told. What was undone since, or is damaged, is told by itself.
 */
export async function returnedTogether(db: Db, { id, giver, takerId, takerEmail }: Loan): Promise<readonly Returned[]> {
  if (!('memberId' in giver) || (takerId === null && takerEmail === null)) return []
  const rows = await db
    .selectFrom('undoable_act')
    .innerJoin('loan', 'loan.id', 'undoable_act.loan_id')
    .select(['loan.id', 'undoable_act.done_at as doneAt', 'undoable_act.told_at as toldAt'])
    .where('undoable_act.member_id', '=', giver.memberId)
    .where('undoable_act.act', '=', 'give-back')
    .where('undoable_act.undone_at', 'is', null)
    .where('loan.status', '=', 'returned')
    .where('loan.taker_id', takerId === null ? 'is' : '=', takerId)
    .where('loan.taker_email', takerEmail === null ? 'is' : '=', takerEmail)
    .orderBy('undoable_act.done_at')
    .orderBy('undoable_act.id')
    .execute()
  return chains(rows).find((chain) => chain.some((each) => each.id === id)) ?? []
}

function chains(rows: readonly Returned[]): Returned[][] {
  const found: Returned[][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last && row.doneAt < (last.at(-1)?.toldAt ?? '')) last.push(row)
    else found.push([row])
  }
  return found
}
