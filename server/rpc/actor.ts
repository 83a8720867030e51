import type { Branded } from '../base/brand.js'
import type { HelpedPersonId, Id } from '../base/id.js'

/** What is stored under an account. */
export type AccountHolder = { readonly account: Id<'Account'> }

/** For whom something is done: whoever does it, or a person whom they help. */
export type Beneficiary = AccountHolder | { readonly helpedPerson: HelpedPersonId }

/** What somebody may be chosen for: by a member of the network, by a site, by the network itself. */
export type Role = 'manager' | 'staff' | 'mediator' | 'moderator' | 'admin'

/**
 * Who does something, and for whom. Limits and « one open request » count `for`; what is recorded names `by`. A verb that
 * stores an account takes an `Actor<AccountHolder>`: it has nowhere to put a helped person.
 */
export type Actor<For extends Beneficiary = Beneficiary> = Branded<
  {
    readonly by: Id<'Account'>
    readonly for: For
    /** The role that lets them, in what they do for others. */
    readonly as?: Role
    /** On a partner's page: the only site of whose things they may know. Absent on our own, where it is the whole account. */
    readonly within?: Id<'Site'>
  },
  'Actor'
>

/** Under which name limits count them. */
export function countedAs({ for: whom }: Actor): string {
  return 'account' in whom ? whom.account : whom.helpedPerson
}

/** What is done in a role, and of what it is the work: whoever may do it at one member may do it at no other. */
export const subjects = {
  /** Invites, changes and ends the roles of others. */
  people: 'member',
  /** What the member offers and lends. */
  stock: 'member',
  /** Its agenda and the visits in it. */
  visits: 'member',
  /** Acts for people who are helped. */
  help: 'member',
  /** What the site shows, and how. */
  site: 'site',
  moderation: 'site',
  /** Admits members and keeps the lists. */
  network: 'network',
} as const

export type Work = keyof typeof subjects

type MemberSubject = { readonly member: Id<'Member'> }
type SiteSubject = { readonly site: Id<'Site'> }
type NetworkSubject = { readonly network: true }

/** Of what a role is, and a work with it. */
export type Subject = MemberSubject | SiteSubject | NetworkSubject

export type SubjectOf<What extends Work> = {
  member: MemberSubject
  site: SiteSubject
  network: NetworkSubject
}[(typeof subjects)[What]]

/** Found to be theirs: the only key that a verb about somebody's own accepts. Made where it is looked up. */
export type Owned<T> = Branded<T, 'Owned'>

/** May do this work for that subject, by a role: the only key that a verb for staff accepts. `roles/` makes it. */
export type Allowed<What extends Work, Of extends SubjectOf<What> = SubjectOf<What>> = Branded<
  {
    /** Absent where the operator does it, by a command. */
    readonly actor?: Actor<AccountHolder>
    readonly subject: Of
  },
  `Allowed<${What}>`
>
