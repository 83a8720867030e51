import { findAccount } from '../accounts/index.js'
import { toId, type Id } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import type { Tx } from '../database/tables.js'
import { record } from '../events/outbox.js'
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
  const now = clock.now()
  if (!(await answerOnce(tx, id, { ...said, at: now, ...(actor && { by: actor.by }) }))) throw await refusalOf(tx, id)
  await record(tx, now, { type: 'join.decided', requestId: id })
  const request = await findRequest(tx, id)
  if (!request) throw new Refusal('request-gone')
  return request
}

async function refusalOf(tx: Tx, id: Id<'JoinRequest'>): Promise<Refusal> {
  const decided = (await findRequest(tx, id))?.decided
  if (!decided) return new Refusal('request-gone')
  const by = decided.by && (await findAccount(tx, decided.by))
  return new Refusal('request-moved-on', { status: decided.outcome, ...(by && { by: by.firstName }) })
}
