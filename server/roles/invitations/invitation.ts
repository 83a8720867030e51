import type { Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Role, Subject } from '../../rpc/actor.js'

export const invitationOutcomes = ['accepted', 'declined', 'withdrawn'] as const
export type InvitationOutcome = (typeof invitationOutcomes)[number]

export type Invitation = {
  readonly id: Id<'Invitation'>
  readonly email: string
  readonly role: Role
  readonly of: Subject
  /** Absent when the operator invited by a command. */
  readonly invitedBy?: Id<'Account'>
  readonly language: Language
  readonly until: Instant
  readonly ended?: { readonly at: Instant; readonly outcome: InvitationOutcome }
  readonly createdAt: Instant
}

const invitationDays = 7

export const invitedUntil = (now: Instant): Instant => addDays(now, invitationDays)

export function stateOf({ until, ended }: Invitation, now: Instant): InvitationOutcome | 'open' | 'expired' {
  return ended?.outcome ?? (now < until ? 'open' : 'expired')
}
