import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Role } from '../../rpc/actor.js'
import type { InvitationOutcome } from './invitation.js'

/** For a member, for a site, or, where both are null, for the network. Its secret is derived from the id. */
export type InvitationTable = {
  id: Id<'Invitation'>
  /** Lower case. */
  email: string
  role: Role
  member_id: Id<'Member'> | null
  site_id: Id<'Site'> | null
  /** Null when the operator invited by a command, or once the inviter is erased. */
  invited_by: Id<'Account'> | null
  /** The language of its mail. */
  language: Language
  until: Instant
  ended_at: Instant | null
  outcome: InvitationOutcome | null
  created_at: Instant
}
