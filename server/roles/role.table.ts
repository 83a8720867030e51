import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Role } from '../rpc/actor.js'

/** For a member, for a site, or, where both are null, for the network. */
export type RoleTable = {
  id: Id<'Role'>
  account_id: Id<'Account'>
  role: Role
  member_id: Id<'Member'> | null
  site_id: Id<'Site'> | null
  given_at: Instant
}
