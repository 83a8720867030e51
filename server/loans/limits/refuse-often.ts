import { findAccount, refuseFullMailbox } from '../../accounts/index.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'

/** People change their minds and ask again; asking and cancelling in a circle would fill the giver's mailbox. */
const mostADay = 4

/** Counts the requests of one mailbox for one thing. */
export async function refuseOften(
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hashOf'>,
  actor: Actor<AccountHolder>,
  offer: string,
): Promise<void> {
  const account = await findAccount(ctx.tx, actor.for.account)
  if (account?.email === undefined) return
  await refuseFullMailbox(ctx, { act: 'loans.ask', email: account.email, mostADay, about: `offer:${offer}` })
}
