import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Role } from '../../rpc/actor.js'

/** An act by a role: for a member, for a site, or, where both are null, for the network. */
export type AuditEntryTable = {
  id: Id<'AuditEntry'>
  /** Null once the person is erased. */
  account_id: Id<'Account'> | null
  role: Role
  /** The procedure. */
  act: string
  member_id: Id<'Member'> | null
  site_id: Id<'Site'> | null
  about_kind: string | null
  about_id: string | null
  /** As it was called then; taken away when it names a person who is erased. */
  about_title: string | null
  about_account: Id<'Account'> | null
  created_at: Instant
}
