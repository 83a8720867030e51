import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import { findAccountByEmail } from '../account.store.js'
import { refuseElsewhere } from '../own-pages.js'
import { mostTries } from '../sign-in.js'
import { appliesAt } from './email-change.js'
import { countEmailTry, findEmailChange, setAppliesAt } from './email-change.store.js'
import { emailCodeOf } from './email-links.js'
import type { ProveEmailInput, ProveEmailOutput } from './email.wire.js'

/** A wrong code is an answer and not a refusal, since a refusal would roll back its count of tries. */
export async function proveNewAddress(
  { tx, clock, hmac }: Pick<MutationContext, 'tx' | 'clock' | 'hmac'>,
  actor: Actor<AccountHolder>,
  { changeId, code }: ProveEmailInput,
): Promise<ProveEmailOutput> {
  refuseElsewhere(actor)
  const now = clock.now()
  const id = toId<'EmailChange'>(changeId)
  if ((await findEmailChange(tx, id))?.accountId !== actor.for.account) throw new Refusal('code-over')
  const change = await countEmailTry(tx, id, now)
  if (!change) throw new Refusal('code-over')
  if (!isSame(code, emailCodeOf(hmac, id))) return { outcome: 'wrong', triesLeft: mostTries - change.tries }
  // Told only to whoever reads that mailbox.
  if (await findAccountByEmail(tx, change.newEmail)) throw new Refusal('email-taken')
  await setAppliesAt(tx, id, appliesAt(now))
  await record(tx, now, { type: 'email-change.proven', changeId: id })
  return { outcome: 'waits', appliesAt: appliesAt(now) }
}
