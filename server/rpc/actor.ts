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
    /** Of a session that the page of a partner opened: the only site whose things they may see. */
    readonly within?: Id<'Site'>
    /** Of a session that digits opened on a shared screen: the only member whose works they may do. */
    readonly deskOf?: Id<'Member'>
  },
  'Actor'
>

/** What this session reads, the page of a partner may read and keep: it is shown less. */
export const isElsewhere = ({ within }: Pick<Actor, 'within'>): boolean => within !== undefined

export function countedAs({ for: whom }: Actor): string {
  return 'account' in whom ? whom.account : whom.helpedPerson
}

type WorkRule = {
  /** A right at one member is none at another. `any`: as the call names it. */
  readonly of: 'member' | 'site' | 'network' | 'any'
  /** Each for what it is held for. A member's manager also manages its sites. */
  readonly may: readonly Role[]
  /** Also for every member and site: who manages a member first is invited by the network, which mends a mistyped address. */
  readonly mayAnywhere?: readonly Role[]
  /** Also at each site of the member for which nobody holds a role that may: those who are told when it waits. */
  readonly mayInWant?: readonly Role[]
  /** Rooms of the desk, which stand there in this order. */
  readonly opens?: readonly string[]
}

/** Roles may do these works, each for one kind of subject. */
export const works = {
  /** Reading what a day asks of those at the counter and at the workshop. */
  today: { of: 'member', may: ['manager', 'staff'], opens: ['today'] },
  /** Admitting members, keeping the network's lists. */
  network: { of: 'network', may: ['admin'], opens: ['today', 'moderation', 'network'] },
  moderation: { of: 'site', may: ['moderator'], mayInWant: ['manager'], opens: ['today', 'moderation'] },
  site: { of: 'site', may: ['manager'], opens: ['today', 'site'] },
  /** From which addresses its pages may act. */
  origins: { of: 'site', may: ['manager'], mayAnywhere: ['admin'] },
  stock: { of: 'member', may: ['manager', 'staff'], opens: ['lend', 'returns', 'loans', 'stock', 'borrowers'] },
  /** Who belongs to the member, and what they have paid. */
  members: { of: 'member', may: ['manager', 'staff'], opens: ['memberships'] },
  /** What it asks of them. */
  memberKinds: { of: 'member', may: ['manager'] },
  /** How the member's places are told of: hours, texts, days off. */
  place: { of: 'member', may: ['manager', 'staff'], opens: ['place'] },
  /** Closing a place for good. */
  closing: { of: 'member', may: ['manager'] },
  visits: { of: 'member', may: ['manager', 'staff'], opens: ['workshop'] },
  /** Opening a workshop, and asking the network to admit it. */
  opening: { of: 'member', may: ['manager'] },
  help: { of: 'member', may: ['mediator'] },
  /** Enrolling the screens that several share, and withdrawing them. */
  screens: { of: 'member', may: ['manager'] },
  /** Inviting people, changing and ending their roles. */
  people: { of: 'any', may: ['manager', 'admin'], mayAnywhere: ['admin'], opens: ['people'] },
  /** Reading what was done by roles. */
  audit: { of: 'any', may: ['manager', 'admin'], opens: ['audit'] },
  /** Choosing the digits that open shared screens for oneself. */
  digits: { of: 'member', may: ['manager', 'staff', 'mediator'], opens: ['digits'] },
} as const satisfies Readonly<Record<string, WorkRule>>

export type Work = keyof typeof works

export const isWork = (text: string): text is Work => Object.hasOwn(works, text)

export const ruleOf = (work: Work): WorkRule => works[work]

type MemberSubject = { readonly member: Id<'Member'> }
type SiteSubject = { readonly site: Id<'Site'> }
type NetworkSubject = { readonly network: true }

export type Subject = MemberSubject | SiteSubject | NetworkSubject

type SubjectOf<What extends Work> = {
  member: MemberSubject
  site: SiteSubject
  network: NetworkSubject
  any: Subject
}[(typeof works)[What]['of']]

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
