import { toId } from '../../base/id.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { endLinksOf } from '../account.store.js'
import { refuseElsewhere } from '../own-pages.js'
import { deleteSessionOf, deleteSessionsOf } from '../session.store.js'
import type { EndAllInput, EndOneInput } from './profile.wire.js'

type Given = Pick<MutationContext, 'tx'>

/** Succeeds too when it has ended, or never was: whose it is, is told to nobody. */
export async function endOneSession({ tx }: Given, { actor }: Caller, { sessionId }: EndOneInput): Promise<object> {
  refuseElsewhere(actor)
  await deleteSessionOf(tx, actor.for.account, toId(sessionId))
  return {}
}

export async function endAllSessions(
  { tx }: Given,
  { actor, sessionId }: Caller,
  { keepThis }: EndAllInput,
): Promise<object> {
  refuseElsewhere(actor)
  await deleteSessionsOf(tx, actor.for.account, keepThis ? sessionId : undefined)
  await endLinksOf(tx, actor.for.account)
  return {}
}
