import type { Branded } from '../base/brand.js'
import type { HelpedPersonId, Id } from '../base/id.js'

export type AccountHolder = { readonly account: Id<'Account'> }

export type Beneficiary = AccountHolder | { readonly helpedPerson: HelpedPersonId }

export type Role = 'manager' | 'staff' | 'mediator' | 'moderator' | 'admin'

/** Limits count `for`; records name `by`. A verb that stores an account takes an `Actor<AccountHolder>`. */
export type Actor<For extends Beneficiary = Beneficiary> = Branded<
  {
    readonly by: Id<'Account'>
    readonly for: For
    readonly as?: Role
    /** Set on a partner's page: the only site whose things they may see. */
    readonly within?: Id<'Site'>
  },
  'Actor'
>

export function countedAs({ for: whom }: Actor): string {
  return 'account' in whom ? whom.account : whom.helpedPerson
}

/** Each with what it belongs to: a right at one member is none at another. `any`: as the call names it. */
export const subjects = {
  /** Inviting people, changing and ending their roles. */
  people: 'any',
  /** Reading what was done by roles. */
  audit: 'any',
  stock: 'member',
  /** How the member's places are told of: hours, texts, days off. */
  place: 'member',
  /** Closing a place for good. */
  closing: 'member',
  visits: 'member',
  help: 'member',
  site: 'site',
  /** From which addresses its pages may act. */
  origins: 'site',
  moderation: 'site',
  /** Admitting members, keeping the network's lists. */
  network: 'network',
} as const

export type Work = keyof typeof subjects

type MemberSubject = { readonly member: Id<'Member'> }
type SiteSubject = { readonly site: Id<'Site'> }
type NetworkSubject = { readonly network: true }

export type Subject = MemberSubject | SiteSubject | NetworkSubject

type SubjectOf<What extends Work> = {
  member: MemberSubject
  site: SiteSubject
  network: NetworkSubject
  any: Subject
}[(typeof subjects)[What]]

/** Proof of ownership, which verbs on one's own things require. Made only where the owner was looked up. */
export type Owned<T> = Branded<T, 'Owned'>

/** Proof of a role's right to this work for that subject, which staff verbs require. Made only by `roles/`. */
export type Allowed<What extends Work, Of extends SubjectOf<What> = SubjectOf<What>> = Branded<
  {
    /** Absent when the operator acts by a command. */
    readonly actor?: Actor<AccountHolder>
    readonly subject: Of
  },
  `Allowed<${What}>`
>
