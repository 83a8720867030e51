import { Refusal } from '../base/refusal.js'
import { acting } from '../rpc/allowed.js'
import type { Services } from '../rpc/context.js'
import { findAllowed } from './role.store.js'

/** Roles are read at each call, so that an ended role ends at once. */
export const standing: Pick<Services, 'actFor' | 'allow'> = {
  actFor: ({ accountId, within }) => acting({ by: accountId, for: { account: accountId }, ...(within && { within }) }),
  async allow(db, actor, wanted) {
    const allowed = await findAllowed(db, actor, wanted)
    if (!allowed) throw new Refusal('role-missing')
    return allowed
  },
}
