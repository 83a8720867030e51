import type { Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import { dayOf } from '../../../base/local-time.js'
import type { Db } from '../../../database/tables.js'
import { loanFromRow } from '../../loan.store.js'
import { lateDays } from '../../schedule.js'

/** Lists the copies of a member that are out, late or not. */
export async function lentCopies(db: Db, { member, now }: { readonly member: Id<'Member'>; readonly now: Instant }) {
  const rows = await db
    .selectFrom('loan')
    .selectAll()
    .where('member_id', '=', member)
    .where('status', '=', 'out')
    .where('copy_id', 'is not', null)
    .execute()
  return rows.map(loanFromRow).flatMap((loan) => {
    const { id, copyId, offerId, takerName, period, zone } = loan
    if (copyId === null || offerId === null || !period) return []
    const late = lateDays(loan, dayOf(now, zone))
    return [
      { copyId, offerId, loanId: id, who: takerName, until: period.to, ...(late !== undefined && { lateDays: late }) },
    ]
  })
}
