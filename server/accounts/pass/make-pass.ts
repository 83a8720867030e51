import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { lockSession } from '../session.store.js'
import { hashOfToken, newToken } from '../token.js'
import { passExpiry, passSeconds } from './pass.js'
import { deleteUntaken, insertPass } from './pass.store.js'
import type { MakePassOutput } from './pass.wire.js'

/** Refused on our own pages, so that a session opened by a pass makes none. */
export async function makePass(
  { tx, clock, origin, isOwnOrigin }: Pick<MutationContext, 'tx' | 'clock' | 'origin' | 'isOwnOrigin'>,
  { sessionId }: Pick<Caller, 'sessionId'>,
): Promise<MakePassOutput> {
  if (origin === undefined || isOwnOrigin(origin)) throw new Refusal('invalid-input', { fields: ['site'] })
  const now = clock.now()
  const pass = newToken()
  await lockSession(tx, sessionId)
  await deleteUntaken(tx, sessionId)
  await insertPass(tx, { tokenHash: hashOfToken(pass), sessionId, madeAt: now, expiresAt: passExpiry(now) })
  return { pass, seconds: passSeconds }
}
