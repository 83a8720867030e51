import { reportTalk } from '../../conversations/index.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Owned } from '../../rpc/actor.js'
import type { LoanParty } from '../loan-party.js'
import { accountOf, loanSubject } from '../loan.js'
import { lockLoan } from '../loan.store.js'
import type { ReportInput } from '../loan.wire.js'

export async function reportOther(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  { id, by }: Owned<LoanParty>,
  said: Pick<ReportInput, 'reason' | 'words'>,
): Promise<LoanParty> {
  const loan = await lockLoan(ctx.tx, id)
  const { siteId, language } = loan
  await reportTalk(ctx, { subject: loanSubject(id), author: accountOf(loan, by), siteId, language }, said)
  return { id, by }
}
