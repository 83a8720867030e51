import type { Id } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import type { Allowed, Work } from '../rpc/actor.js'
import { acting } from '../rpc/vouch.js'
import type { Services, Wanted } from '../rpc/context.js'
import { findAllowed } from './role.store.js'

/** Roles are read at each call, so that an ended role ends at once. */
export const authorization: Pick<Services, 'actFor' | 'allow'> = {
  actFor: ({ accountId, within, deskOf }) =>
    acting({ by: accountId, for: { account: accountId }, ...(within && { within }), ...(deskOf && { deskOf }) }),
  async allow(db, actor, wanted) {
    const allowed = await findAllowed(db, actor, wanted)
    if (!allowed) throw new Refusal('role-missing')
    return allowed
  },
}

/** Work that goes on after the call that asked for it reads the role again, so that an ended role ends the work too. */
export function stillAllowed<What extends Work>(
  db: Db,
  by: Id<'Account'>,
  wanted: Wanted<What>,
): Promise<Allowed<What> | undefined> {
  return findAllowed(db, acting({ by, for: { account: by } }), wanted)
}
