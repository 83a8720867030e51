import { Refusal } from '../base/refusal.js'
import type { MutationContext } from '../rpc/context.js'
import { isSame } from '../rpc/derived-secret.js'
import { freshHours, type Caller } from '../rpc/identify.js'
import { findAccount } from './account.store.js'
import type { ProveAgainInput, ProveAgainOutput } from './account.wire.js'
import { refuseElsewhere } from './own-pages.js'
import { noteProven } from './session.store.js'
import { codeOf } from './derived-secrets.js'
import { countTry, countWrong, endCodesOf } from './sign-in.store.js'
import { hashOfToken } from './token.js'

/** The session goes on: whoever is at the screen reads the mails of its account, now. */
export async function proveAgain(
  { tx, clock, hmac, origin = '' }: Pick<MutationContext, 'tx' | 'clock' | 'hmac' | 'origin'>,
  { actor, sessionId }: Caller,
  { code, flow }: ProveAgainInput,
): Promise<ProveAgainOutput> {
  refuseElsewhere(actor)
  const now = clock.now()
  const flowHash = hashOfToken(flow)
  const account = await findAccount(tx, actor.by)
  const signIn = await countTry(tx, { flowHash, origin }, now)
  // A code of another mailbox says nothing about this account.
  if (!signIn || signIn.endedAt !== undefined || signIn.email !== account?.email) throw new Refusal('code-over')
  if (!isSame(code, codeOf(hmac, signIn.id))) return { outcome: 'wrong', triesLeft: await countWrong(tx, signIn, now) }
  await endCodesOf(tx, flowHash, now)
  await noteProven(tx, sessionId, now)
  return { outcome: 'proven', hours: freshHours }
}
