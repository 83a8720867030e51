import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import { dayOf, type Day } from '../../base/local-time.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import type { Loan } from '../loan.js'
import { loanFromRow } from '../loan.store.js'
import { lateDays } from '../schedule.js'

/** Who has a copy now, and who is to have it next. */
export type Beside = {
  readonly outWith?: { readonly id: Id<'Loan'>; readonly who: string; readonly until: Day; readonly lateDays?: number }
  readonly next: readonly {
    readonly id: Id<'Loan'>
    readonly who: string
    readonly from: Day
    readonly agreed: boolean
  }[]
}

/** Of each copy; whoever comes first, first. */
export async function besideOf(
  db: Db,
  copies: readonly Id<'OfferCopy'>[],
  now: Instant,
): Promise<ReadonlyMap<Id<'OfferCopy'>, Beside>> {
  if (copies.length === 0) return new Map()
  const rows = await db
    .selectFrom('loan')
    .selectAll()
    .where(isAmong(db, 'copy_id', [...new Set(copies)]))
    .where('status', 'in', openStatuses)
    .where('from_day', 'is not', null)
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  const beside = new Map<Id<'OfferCopy'>, Beside>()
  for (const loan of rows.map(loanFromRow)) {
    if (loan.copyId === null || !loan.period) continue
    const known = beside.get(loan.copyId) ?? { next: [] }
    beside.set(loan.copyId, loan.status === 'out' ? { ...known, outWith: outWith(loan, now) } : withNext(known, loan))
  }
  return beside
}

function outWith(loan: Loan, now: Instant): NonNullable<Beside['outWith']> {
  const { id, takerName: who, period, zone } = loan
  const late = lateDays(loan, dayOf(now, zone))
  return { id, who, until: period?.to ?? dayOf(now, zone), ...(late !== undefined && { lateDays: late }) }
}

function withNext(known: Beside, { id, takerName: who, period, agreed }: Loan): Beside {
  if (!period) return known
  return { ...known, next: [...known.next, { id, who, from: period.from, agreed: agreed !== undefined }] }
}
