import { toId } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import type { MutationContext } from '../rpc/context.js'
import { isSame } from '../rpc/derived-secret.js'
import type { SessionLinkInput } from './account.wire.js'
import { deleteSession } from './session.store.js'
import { sessionSecretOf } from './derived-secrets.js'

/** Succeeds too when the session has already ended. */
export async function endSession(
  { tx, hmac }: Pick<MutationContext, 'tx' | 'hmac'>,
  { secret, sessionId }: SessionLinkInput,
): Promise<void> {
  const id = toId<'Session'>(sessionId)
  if (!isSame(secret, sessionSecretOf(hmac, id))) throw new Refusal('invalid-input', { fields: ['secret'] })
  await deleteSession(tx, id)
}
