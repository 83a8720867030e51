import { toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { act, door, forStaff, privateQuery, staffDoor } from '../../rpc/procedures.js'
import { requestRow } from '../desk/desk.wire.js'
import { requestRows } from '../desk/list-requests.js'
import { loanOfMember, wholeLinkedLoan } from '../links/linked-loan.store.js'
import { getLoan } from '../loan.store.js'
import { loanPageOutput } from '../loan.wire.js'
import { showPage } from '../sheet/show-loan.js'
import { callForHelp } from './call-for-help.js'
import {
  callEnded,
  callInput,
  callLinkInput,
  callsInput,
  callsOutput,
  endCallInput,
  endNetworkCallInput,
  networkCallsInput,
  type CallInput,
  type CallLinkInput,
} from './calls.wire.js'
import { endCall, endNetworkCall } from './end-call.js'
import { listCalls, listNetworkCalls } from './list-calls.js'

const rarely = { perHour: 10, perDay: 20 }

const callLink = door('loans.askHelpLink', rarely, async (ctx, input: CallLinkInput) =>
  callForHelp(ctx, await wholeLinkedLoan(ctx.tx, ctx, input), input.words),
)

const call = staffDoor('loans.askHelp', { perHour: 60, perDay: 200 }, callAsStaff)

async function callAsStaff(
  ctx: StaffContext,
  allowed: Allowed<'stock'>,
  { loanId, words }: CallInput,
): Promise<{ readonly id: Id<'Loan'> }> {
  const party = await loanOfMember(ctx.tx, allowed, toId(loanId))
  const { id } = await callForHelp(ctx, party, words)
  const { title } = await getLoan(ctx.tx, id)
  ctx.about({ kind: 'loan', id, title })
  return { id }
}

/** Staff ask the site's moderators to help with what is a week late, and moderators answer. */
export const callProcedures = {
  askHelpLink: act({ by: 'page' })
    .input(callLinkInput)
    .output(loanPageOutput)
    .mutation(async ({ ctx, input }) => showPage(ctx, await callLink({ ctx, input }), input)),
  askHelp: act({ by: { may: 'stock' } })
    .input(callInput)
    .output(requestRow)
    .mutation(async ({ ctx, input }) => {
      const { id } = await call({ ctx, input })
      const [row] = await requestRows(ctx, [id])
      if (!row) throw new Refusal('loan-gone')
      return row
    }),
  helpAsked: privateQuery({ by: { may: 'moderation' } })
    .input(callsInput)
    .output(callsOutput)
    .query(forStaff(listCalls)),
  endHelp: act({ by: { may: 'moderation' } })
    .input(endCallInput)
    .output(callEnded)
    .mutation(staffDoor('loans.endHelp', { perHour: 120, perDay: 500 }, endCall)),
  networkHelpAsked: privateQuery({ by: { may: 'network' } })
    .input(networkCallsInput)
    .output(callsOutput)
    .query(forStaff(listNetworkCalls)),
  endNetworkHelp: act({ by: { may: 'network' } })
    .input(endNetworkCallInput)
    .output(callEnded)
    .mutation(staffDoor('loans.endNetworkHelp', { perHour: 120, perDay: 500 }, endNetworkCall)),
}
