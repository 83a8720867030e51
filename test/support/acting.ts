import type { Id } from '../../server/base/id.js'
import type { Side } from '../../server/repairs/appointment.js'
import type { Party } from '../../server/repairs/appointment.js'
import type { AccountHolder, Actor, Allowed, Owned } from '../../server/rpc/actor.js'
import { acting, allowed, owned } from '../../server/rpc/vouch.js'

/** What verbs are given by the door and the stores, for tests that call them without either. */
export const asPerson = (account: Id<'Account'>): Actor<AccountHolder> => acting({ by: account, for: { account } })

export const inStockOf = (member: Id<'Member'>): Allowed<'stock'> => allowed('stock', { subject: { member } })

export const held = (id: Id<'Appointment'>, by: Side): Owned<Party> => owned({ id, by })
