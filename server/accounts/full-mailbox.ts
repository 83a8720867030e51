import { Refusal } from '../base/refusal.js'
import { countActs } from '../rpc/act.store.js'
import type { MutationContext } from '../rpc/context.js'
import { mailboxOf } from './sign-in.js'

type Counting = {
  readonly act: string
  readonly email: string
  readonly mostADay: number
  /** Each of them by itself. */
  readonly about?: string
}

/** A mailbox is not filled with what others send it, or with what its own acts send others: counted whoever asks. */
export async function refuseFullMailbox(
  { tx, clock, hashOf }: Pick<MutationContext, 'tx' | 'clock' | 'hashOf'>,
  { act, email, mostADay, about }: Counting,
): Promise<void> {
  const who = hashOf([`mailbox:${mailboxOf(email)}`, ...(about === undefined ? [] : [about])].join(' '))
  const [mailbox] = await countActs(tx, [{ act: `${act} mailbox`, who, windowMs: 24 * 3_600_000 }], clock.now())
  if (mailbox && mailbox.count > mostADay)
    throw new Refusal('too-many-requests', { retryAfterSeconds: mailbox.secondsLeft })
}
