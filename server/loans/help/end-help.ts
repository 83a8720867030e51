import { toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import type { EndHelpInput, EndNetworkHelpInput } from './help.wire.js'
import { findLoan } from '../loan.store.js'
import { recordLoan } from '../record-loan.js'
import { answerHelpRequest, sitesInWant } from './help-request.store.js'

type Ending = Pick<StaffContext, 'tx' | 'clock' | 'about'>

export const endHelp = (ctx: Ending, { subject: { site } }: Allowed<'moderation'>, said: EndHelpInput) =>
  end(ctx, [site], said)

/** Where nobody looks after the site. */
export const endNetworkHelp = async (ctx: Ending, _of: Allowed<'network'>, said: EndNetworkHelpInput) =>
  end(ctx, await sitesInWant(ctx.tx), said)

/** Both are told what was done. */
async function end(
  { tx, clock, about }: Ending,
  sites: readonly Id<'Site'>[],
  { loanId, words }: EndNetworkHelpInput,
): Promise<Record<string, never>> {
  const now = clock.now()
  const loan = await findLoan(tx, toId(loanId))
  if (!loan || !sites.includes(loan.siteId)) throw new Refusal('loan-gone')
  if (!(await answerHelpRequest(tx, loan.id, { at: now, answer: words }))) throw new Refusal('loan-moved-on')
  about({ kind: 'loan', id: loan.id, title: loan.title })
  await recordLoan(tx, now, { type: 'loan.help-given', loan })
  return {}
}
