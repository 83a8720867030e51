import type { Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { reportsOf, type Report } from '../../moderation/index.js'
import { loanSubject } from '../loan.js'

/** Nobody decides about a conversation at the desk: it is read, and after so long it may be reported again. */
const openDays = 7

type Of = {
  readonly id: Id<'Loan'>
  /** Of the side that reports; undefined where it has no account, as a member's staff: they count as one. */
  readonly author: Id<'Account'> | undefined
  readonly now: Instant
}

/** Each report mails both sides and all moderators, so a side has one at a time. */
export async function openReportOf(db: Db, { id, author, now }: Of): Promise<Report | undefined> {
  const reports = await reportsOf(db, loanSubject(id))
  return reports.find(
    ({ accountId, decided, createdAt }) => accountId === author && !decided && now < addDays(createdAt, openDays),
  )
}
