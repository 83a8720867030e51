import type { Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import { addToDay, dayOf, paris } from '../../../base/local-time.js'
import type { Db } from '../../../database/tables.js'
import { loanFromRow } from '../../loan.store.js'
import { lateDays } from '../../schedule.js'

/** What is promised for later than a week stands on the shelf like the rest: it may be lent for a week meanwhile. */
const aheadDays = 7

/** Lists the copies of a member that are out, late or not, and those that somebody comes to take within a week. */
export async function lentCopies(db: Db, { member, now }: { readonly member: Id<'Member'>; readonly now: Instant }) {
  const rows = await db
    .selectFrom('loan')
    .selectAll()
    .where('member_id', '=', member)
    .where('status', 'in', ['out', 'agreed'])
    .where('copy_id', 'is not', null)
    .where((eb) => eb.or([eb('status', '=', 'out'), eb('from_day', '<=', addToDay(dayOf(now, paris), aheadDays))]))
    .execute()
  return rows.map(loanFromRow).flatMap((loan) => {
    const { id, copyId, offerId, takerName, period, zone } = loan
    if (copyId === null || offerId === null || !period) return []
    const late = loan.status === 'out' ? lateDays(loan, dayOf(now, zone)) : undefined
    return [
      {
        copyId,
        offerId,
        loanId: id,
        who: takerName,
        until: period.to,
        ...(loan.status === 'agreed' && { from: period.from }),
        ...(late !== undefined && { lateDays: late }),
      },
    ]
  })
}
