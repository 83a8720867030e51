import { decideAsked } from '../accounts/index.js'
import { toId } from '../base/id.js'
import type { Allowed } from '../rpc/actor.js'
import type { StaffContext } from '../rpc/context.js'
import type { JoinOutcome, JoinRequest } from './join-request.js'
import { answerOnce, findRequest } from './join-request.store.js'
import type { RefuseJoinInput } from './joining.wire.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>
type Network = Allowed<'network'>

export async function refuseRequest(ctx: Ctx, network: Network, { requestId, reason }: RefuseJoinInput) {
  const request = await answerRequest(ctx, network, { id: requestId, outcome: 'refused', reason })
  ctx.about({ kind: 'join-request', id: request.id, title: request.name })
  return { name: request.name }
}

type Answering = { readonly id: string; readonly outcome: JoinOutcome; readonly reason?: string }

export async function answerRequest(
  { tx, clock }: Pick<Ctx, 'tx' | 'clock'>,
  { actor }: Network,
  { id: given, ...said }: Answering,
): Promise<JoinRequest> {
  const id = toId<'JoinRequest'>(given)
  return decideAsked(
    { tx, clock },
    {
      by: actor?.by,
      write: (decided) => answerOnce(tx, id, { ...said, ...decided }),
      find: () => findRequest(tx, id),
      event: { type: 'join.decided', requestId: id },
      gone: 'request-gone',
      movedOn: 'request-moved-on',
    },
  )
}
