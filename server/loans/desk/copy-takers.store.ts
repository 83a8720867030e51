import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import { dayOf, type Day } from '../../base/local-time.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import type { Loan } from '../loan.js'
import { loanFromRow } from '../loan.store.js'
import { lateDays } from '../schedule.js'

/** The people who have a copy now, and are to have it next. */
export type CopyTakers = {
  readonly outWith?: { readonly id: Id<'Loan'>; readonly who: string; readonly until: Day; readonly lateDays?: number }
  readonly next: readonly {
    readonly id: Id<'Loan'>
    readonly who: string
    readonly from: Day
    readonly agreed: boolean
  }[]
}

/** The takers of each copy, in the order of their days. */
export async function takersOfCopies(
  db: Db,
  copies: readonly Id<'OfferCopy'>[],
  now: Instant,
): Promise<ReadonlyMap<Id<'OfferCopy'>, CopyTakers>> {
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
  const takers = new Map<Id<'OfferCopy'>, CopyTakers>()
  for (const loan of rows.map(loanFromRow)) {
    if (loan.copyId === null || !loan.period) continue
    const known = takers.get(loan.copyId) ?? { next: [] }
    takers.set(loan.copyId, loan.status === 'out' ? { ...known, outWith: outWith(loan, now) } : withNext(known, loan))
  }
  return takers
}

function outWith(loan: Loan, now: Instant): NonNullable<CopyTakers['outWith']> {
  const { id, takerName: who, period, zone } = loan
  const late = lateDays(loan, dayOf(now, zone))
  return { id, who, until: period?.to ?? dayOf(now, zone), ...(late !== undefined && { lateDays: late }) }
}

function withNext(known: CopyTakers, { id, takerName: who, period, agreed }: Loan): CopyTakers {
  if (!period) return known
  return { ...known, next: [...known.next, { id, who, from: period.from, agreed: agreed !== undefined }] }
}
