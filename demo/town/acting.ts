import type { Id } from '../../server/base/id.js'
import type { LoanParty } from '../../server/loans/loan-party.js'
import type { LoanSide } from '../../server/loans/loan.js'
import type { Side } from '../../server/repairs/appointment.js'
import type { Party } from '../../server/repairs/appointment.js'
import type { AccountHolder, Actor, Allowed, Owned } from '../../server/rpc/actor.js'
import { acting, allowed, owned } from '../../server/rpc/vouch.js'

/** The program that founds a town acts for its people and its members, as the operator's commands do. */
export const asPerson = (account: Id<'Account'>): Actor<AccountHolder> => acting({ by: account, for: { account } })

export const inStockOf = (member: Id<'Member'>): Allowed<'stock'> => allowed('stock', { subject: { member } })

export const asModeratorOf = (site: Id<'Site'>): Allowed<'moderation'> => allowed('moderation', { subject: { site } })

export const inTheHandsOf = (by: Side, id: Id<'Appointment'>): Owned<Party> => owned({ id, by })

export const onTheSideOf = (by: LoanSide, id: Id<'Loan'>): Owned<LoanParty> => owned({ id, by })

export const mayInviteAt = (by: Id<'Account'>, member: Id<'Member'>): Allowed<'people'> =>
  allowed('people', { actor: acting({ by, for: { account: by }, as: 'manager' }), subject: { member } })

export const mayManageAt = (by: Id<'Account'>, site: Id<'Site'>): Allowed<'site'> =>
  allowed('site', { actor: acting({ by, for: { account: by }, as: 'manager' }), subject: { site } })
