import type { Id } from '../base/id.js'
import { Refusal, type Reason } from '../base/refusal.js'
import type { Decided } from '../database/decided-once.js'
import { record } from '../events/outbox.js'
import type { CoopEvent } from '../events/event.js'
import type { MutationContext } from '../rpc/context.js'
import { findAccount } from './account.store.js'

type Asked = { readonly decided?: Pick<Decided<string>, 'outcome' | 'by'> }

type Deciding<Of extends Asked> = {
  readonly by: Id<'Account'> | undefined
  /** False when somebody else was first. */
  readonly write: (decided: Pick<Decided<string>, 'at' | 'by'>) => Promise<boolean>
  readonly find: () => Promise<Of | undefined>
  readonly event: CoopEvent
  readonly gone: Reason
  readonly movedOn: Reason
}

/** What the network is asked for is decided once: whoever comes second is told what it became, and by whom. */
export async function decideAsked<Of extends Asked>(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { by, write, find, event, gone, movedOn }: Deciding<Of>,
): Promise<Of> {
  const at = clock.now()
  const isFirst = await write({ at, ...(by && { by }) })
  const asked = await find()
  if (!asked?.decided) throw new Refusal(gone)
  if (isFirst) {
    await record(tx, at, event)
    return asked
  }
  const { outcome, by: first } = asked.decided
  const account = first && (await findAccount(tx, first))
  throw new Refusal(movedOn, { status: outcome, ...(account && { by: account.firstName }) })
}
