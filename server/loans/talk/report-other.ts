import { newId } from '../../base/id.js'
import { record } from '../../events/outbox.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Owned } from '../../rpc/actor.js'
import { insertReport } from '../../moderation/index.js'
import { Refusal } from '../../base/refusal.js'
import type { LoanParty } from '../loan-party.js'
import { accountOf, loanSubject } from '../loan.js'
import { lockLoan } from '../loan.store.js'
import type { ReportInput } from '../loan.wire.js'
import { openReportOf } from './open-report.js'

/** A report lets the site's moderators read the conversation, and both sides are told so. */
export async function reportOther(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { id, by }: Owned<LoanParty>,
  { reason, words }: Pick<ReportInput, 'reason' | 'words'>,
): Promise<LoanParty> {
  const now = clock.now()
  const loan = await lockLoan(tx, id)
  const author = accountOf(loan, by)
  if (await openReportOf(tx, { id, author, now })) throw new Refusal('report-open')
  const subject = loanSubject(id)
  const reportId = newId<'Report'>()
  await insertReport(tx, {
    id: reportId,
    subject,
    siteId: loan.siteId,
    reason,
    words,
    language: loan.language,
    counts: false,
    createdAt: now,
    ...(author && { accountId: author }),
  })
  await record(tx, now, { type: 'subject.reported', subjectKind: subject.kind, subjectId: subject.id, reportId })
  return { id, by }
}
