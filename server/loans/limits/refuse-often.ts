import { findAccount, refuseFullMailbox } from '../../accounts/index.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'

/** Who changes their mind asks again; asked and cancelled in a circle, it fills the mailbox of who gives. */
const mostADay = 4

/** One thing, by one mailbox. */
export async function refuseOften(
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hashOf'>,
  actor: Actor<AccountHolder>,
  offer: string,
): Promise<void> {
  const account = await findAccount(ctx.tx, actor.for.account)
  if (account?.email === undefined) return
  await refuseFullMailbox(ctx, { act: 'loans.ask', email: account.email, mostADay, about: `offer:${offer}` })
}
