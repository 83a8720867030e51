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
import { askForHelp } from './ask-for-help.js'
import {
  helpEnded,
  helpInput,
  helpLinkInput,
  helpListInput,
  helpListOutput,
  endHelpInput,
  endNetworkHelpInput,
  networkHelpListInput,
  type HelpInput,
  type HelpLinkInput,
} from './help.wire.js'
import { endHelp, endNetworkHelp } from './end-help.js'
import { listHelpRequests, listNetworkHelpRequests } from './list-help-requests.js'

const rarely = { perHour: 10, perDay: 20 }

const askHelpLink = door('loans.askHelpLink', rarely, async (ctx, input: HelpLinkInput) =>
  askForHelp(ctx, await wholeLinkedLoan(ctx.tx, ctx, input), input.words),
)

const askHelp = staffDoor('loans.askHelp', { perHour: 60, perDay: 200 }, askHelpAsStaff)

async function askHelpAsStaff(
  ctx: StaffContext,
  allowed: Allowed<'stock'>,
  { loanId, words }: HelpInput,
): Promise<{ readonly id: Id<'Loan'> }> {
  const party = await loanOfMember(ctx.tx, allowed, toId(loanId))
  const { id } = await askForHelp(ctx, party, words)
  const { title } = await getLoan(ctx.tx, id)
  ctx.about({ kind: 'loan', id, title })
  return { id }
}

/** Staff ask the site's moderators to help with what is a week late, and moderators answer. */
export const helpProcedures = {
  askHelpLink: act({ by: 'page' })
    .input(helpLinkInput)
    .output(loanPageOutput)
    .mutation(async ({ ctx, input }) => showPage(ctx, await askHelpLink({ ctx, input }), input)),
  askHelp: act({ by: { may: 'stock' } })
    .input(helpInput)
    .output(requestRow)
    .mutation(async ({ ctx, input }) => {
      const { id } = await askHelp({ ctx, input })
      const [row] = await requestRows(ctx, [id])
      if (!row) throw new Refusal('loan-gone')
      return row
    }),
  helpAsked: privateQuery({ by: { may: 'moderation' } })
    .input(helpListInput)
    .output(helpListOutput)
    .query(forStaff(listHelpRequests)),
  endHelp: act({ by: { may: 'moderation' } })
    .input(endHelpInput)
    .output(helpEnded)
    .mutation(staffDoor('loans.endHelp', { perHour: 120, perDay: 500 }, endHelp)),
  networkHelpAsked: privateQuery({ by: { may: 'network' } })
    .input(networkHelpListInput)
    .output(helpListOutput)
    .query(forStaff(listNetworkHelpRequests)),
  endNetworkHelp: act({ by: { may: 'network' } })
    .input(endNetworkHelpInput)
    .output(helpEnded)
    .mutation(staffDoor('loans.endNetworkHelp', { perHour: 120, perDay: 500 }, endNetworkHelp)),
}
