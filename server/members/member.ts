import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { MemberKind, MemberStatus } from './member.table.js'

export type { MemberKind, MemberStatus }

/** Who belongs to the network. Everything here is public: it is an organisation, never a person. */
export type Member = {
  readonly id: Id<'Member'>
  readonly slug: string
  readonly kind: MemberKind
  readonly status: MemberStatus
  readonly name: string
  readonly description?: string
  readonly website?: string
  readonly phone?: string
  readonly email?: string
  readonly provenance?: Provenance
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** Where a row comes from, for open data that is taken in and given back. */
export type Provenance = { readonly source: string; readonly licence: string; readonly externalId?: string }

export const memberKinds = [
  'platform',
  'repairer',
  'third-place',
  'social-centre',
  'local-authority',
  'shop',
  'association',
  'other',
] as const satisfies readonly MemberKind[]

export function isMemberKind(text: string): text is MemberKind {
  return memberKinds.some((kind) => kind === text)
}
