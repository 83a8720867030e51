import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'

export type MemberKind =
  'platform' | 'repairer' | 'third-place' | 'social-centre' | 'local-authority' | 'shop' | 'association' | 'other'
export type MemberStatus = 'proposed' | 'shown' | 'hidden'

export type MemberTable = {
  id: Id<'Member'>
  slug: string
  kind: MemberKind
  status: MemberStatus
  name: string
  description: string | null
  website: string | null
  phone: string | null
  email: string | null
  source: string | null
  licence: string | null
  external_id: string | null
  created_at: Instant
  updated_at: Instant
}
