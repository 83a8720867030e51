import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'
import {
  activities,
  memberKinds,
  memberStatuses,
  topics,
  type Activity,
  type MemberKind,
  type MemberStatus,
  type Topic,
} from '../../widgets/words/members/member-terms.js'
import type { MemberFacet } from './member.table.js'

export {
  activities,
  memberKinds,
  memberStatuses,
  topics,
  type Activity,
  type MemberFacet,
  type MemberKind,
  type MemberStatus,
  type Topic,
}

/** An organisation of the network, never a person: everything here is public. */
export type Member = {
  readonly id: Id<'Member'>
  readonly slug: string
  readonly kind: MemberKind
  readonly status: MemberStatus
  readonly name: string
  /** At most 280 characters. */
  readonly summary?: string
  readonly description?: string
  readonly website?: string
  readonly phone?: string
  readonly email?: string
  /** SIRET, RNA or RIDET. */
  readonly legalId?: string
  readonly parentId?: Id<'Member'>
  readonly territoryId?: Id<'Territory'>
  readonly does: readonly Activity[]
  readonly topics: readonly Topic[]
  /** Names of labels and programmes, as the source writes them. */
  readonly labels: readonly string[]
  readonly links: readonly Link[]
  readonly provenance?: Provenance
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** Where open data comes from: kept so that our exports can name it. */
export type Provenance = {
  readonly source: string
  readonly licence: string
  readonly externalId?: string
  /** The day of the source's last change. */
  readonly changedOn?: Day
}

export type Link = { readonly label?: string; readonly url: string }

export const isActivity = (text: string): text is Activity => activities.some((activity) => activity === text)
export const isTopic = (text: string): text is Topic => topics.some((topic) => topic === text)

export function isMemberKind(text: string): text is MemberKind {
  return memberKinds.some((kind) => kind === text)
}
