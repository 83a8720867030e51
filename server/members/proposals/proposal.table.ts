import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Precision } from '../../base/point.js'
import type { MemberKind } from '../member.js'
import type { ProposalOutcome } from './proposal.js'

export type ProposedPlaceTable = {
  id: Id<'Proposal'>
  site_id: Id<'Site'>
  name: string
  kind: MemberKind
  about: string
  street: string | null
  commune_code: string
  latitude: number
  longitude: number
  point_precision: Precision
  hours: string | null
  website: string | null
  proposer: string | null
  email: string | null
  language: Language
  created_at: Instant
  decided_at: Instant | null
  decided_by: Id<'Account'> | null
  outcome: ProposalOutcome | null
  reason: string | null
  member_id: Id<'Member'> | null
}
