import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'
import type { MemberKind, MemberStatus } from '../../widgets/words/members/member-terms.js'

export type MemberTable = {
  id: Id<'Member'>
  slug: string
  kind: MemberKind
  status: MemberStatus
  name: string
  summary: string | null
  description: string | null
  website: string | null
  phone: string | null
  email: string | null
  legal_id: string | null
  parent_id: Id<'Member'> | null
  territory_id: Id<'Territory'> | null
  source: string | null
  licence: string | null
  external_id: string | null
  sourced_on: Day | null
  created_at: Instant
  updated_at: Instant
}

export type MemberFacet = 'does' | 'topic' | 'label'

export type MemberTagTable = { member_id: Id<'Member'>; facet: MemberFacet; tag: string }
export type MemberLinkTable = { member_id: Id<'Member'>; position: number; label: string | null; url: string }
