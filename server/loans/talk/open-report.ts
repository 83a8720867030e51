import type { Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { reportsOf, type Report } from '../../moderation/index.js'
import { loanSubject } from '../loan.js'

/** No decision closes the report of a conversation, so after so many days it may be reported again. */
const openDays = 7

type Of = {
  readonly id: Id<'Loan'>
  /** The account of the side that reports; a member's staff have none, and count as one. */
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
