import { subjectKinds, type SubjectKind } from '../../widgets/words/desk/subject-kinds.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import { isWork, ruleOf, works, type Role, type Subject, type Work } from '../rpc/actor.js'

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

/** Each role is held for one kind of subject. The works (`rpc/actor.ts`) say what it may do. */
export const roles = {
  manager: { of: 'member' },
  staff: { of: 'member' },
  mediator: { of: 'member' },
  moderator: { of: 'site' },
  admin: { of: 'network' },
} as const satisfies Record<Role, { readonly of: SubjectKind }>

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)

export const roleNames: readonly Role[] = Object.keys(roles).filter(isRole)

const allWorks: readonly Work[] = Object.keys(works).filter(isWork)

type OpenedBy<Rule> = Rule extends { readonly opens: readonly (infer Name)[] } ? Name : never

/** A room of the desk. */
export type Room = OpenedBy<(typeof works)[Work]>

const opened: readonly { readonly work: Work; readonly room: Room }[] = allWorks.flatMap((work) => {
  const rule = works[work]
  return 'opens' in rule ? rule.opens.map((room) => ({ work, room })) : []
})

export const rooms: readonly Room[] = [...new Set(opened.map(({ room }) => room))]

/** The rooms that a role opens at the desk of its subject; a member's manager opens those of its sites too. */
export const roomsOf = (role: Role, kind: SubjectKind = roles[role].of): readonly Room[] =>
  roomsOfWorks((work) => {
    const { of } = works[work]
    return mayDo(role, work) && (of === kind || of === 'any')
  })

/** In the order of the works; several open the same one. */
const roomsOfWorks = (opens: (work: Work) => boolean): readonly Room[] => [
  ...new Set(opened.flatMap(({ work, room }) => (opens(work) ? [room] : []))),
]

export const mayDo = (role: Role, work: Work): boolean => ruleOf(work).may.includes(role)

export const mayDoAnywhere = (role: Role, work: Work): boolean => ruleOf(work).mayAnywhere?.includes(role) ?? false

export const mayDoInWant = (role: Role, work: Work): boolean => ruleOf(work).mayInWant?.includes(role) ?? false

export function kindOf(of: Subject): SubjectKind {
  return 'member' in of ? 'member' : 'site' in of ? 'site' : 'network'
}

/** A person with such a role invites the others, so the last one does not leave. */
export const invites = (role: Role): boolean => mayDo(role, 'people')
