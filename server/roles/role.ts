import { subjectKinds, type SubjectKind } from '../../widgets/words/desk/subject-kinds.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Role, Subject, Work } from '../rpc/actor.js'

export type Holding = { readonly accountId: Id<'Account'>; readonly role: Role; readonly of: Subject }

export type HeldRole = {
  readonly id: Id<'Role'>
  readonly role: Role
  readonly of: Subject
  readonly givenAt: Instant
  readonly person: {
    readonly id: Id<'Account'>
    readonly firstName: string
    readonly email: string
    readonly language?: Language
    readonly lastActiveAt?: Instant
  }
}

export { subjectKinds, type SubjectKind }

type Rule = {
  /** What it is held for. A member's manager also manages its sites. */
  readonly of: SubjectKind
  readonly may: readonly Work[]
  /** Also for every member and site: who manages a member first is invited by the network, which mends a mistyped address. */
  readonly mayAnywhere?: readonly Work[]
  /** Also at each site of the member for which nobody holds a role that may: those who are told when it waits. */
  readonly mayInWant?: readonly Work[]
  /** What it opens at the desk, in this order. */
  readonly rooms: readonly string[]
  /** The same at each site that the member owns. */
  readonly roomsOfSites?: readonly string[]
}

export const roles = {
  manager: {
    of: 'member',
    may: ['people', 'audit', 'stock', 'place', 'closing', 'visits', 'site', 'origins'],
    mayInWant: ['moderation'],
    rooms: ['stock', 'loans', 'place', 'workshop', 'people', 'audit'],
    roomsOfSites: ['site', 'people', 'audit'],
  },
  staff: { of: 'member', may: ['stock', 'place', 'visits'], rooms: ['stock', 'loans', 'place', 'workshop'] },
  mediator: { of: 'member', may: ['help'], rooms: [] },
  moderator: { of: 'site', may: ['moderation'], rooms: ['moderation'] },
  admin: {
    of: 'network',
    may: ['people', 'audit', 'network'],
    mayAnywhere: ['people', 'origins'],
    rooms: ['moderation', 'network', 'people', 'audit'],
  },
} as const satisfies Record<Role, Rule>

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)

export const roleNames: readonly Role[] = Object.keys(roles).filter(isRole)

/** Of the desk. */
export type Room = (typeof roles)[Role]['rooms'][number] | (typeof roles)['manager']['roomsOfSites'][number]

export const rooms: readonly Room[] = [
  ...new Set(roleNames.flatMap((role): readonly Room[] => roles[role].rooms).concat(roles.manager.roomsOfSites)),
]

export function mayDo(role: Role, work: Work): boolean {
  const rule: Rule = roles[role]
  return rule.may.includes(work)
}

export function mayDoAnywhere(role: Role, work: Work): boolean {
  const rule: Rule = roles[role]
  return rule.mayAnywhere?.includes(work) ?? false
}

export function mayDoInWant(role: Role, work: Work): boolean {
  const rule: Rule = roles[role]
  return rule.mayInWant?.includes(work) ?? false
}

export function kindOf(of: Subject): Rule['of'] {
  return 'member' in of ? 'member' : 'site' in of ? 'site' : 'network'
}

/** Whoever holds it invites the others: the last one does not leave. */
export const invites = (role: Role): boolean => mayDo(role, 'people')
