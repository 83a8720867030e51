import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** Who pays for all of theirs: a university for whoever has an address of its, a town for those it lists. */
export type MembershipHostTable = {
  id: Id<'MembershipHost'>
  member_id: Id<'Member'>
  name: string
  /** What stands after the `@`; null where there is a list. */
  domain: string | null
  created_at: Instant
}

export type MembershipHostAddressTable = { host_id: Id<'MembershipHost'>; email: string }
