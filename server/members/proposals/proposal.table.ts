import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Precision } from '../../base/point.js'
import type { DecidedRow } from '../../database/decided-once.js'
import type { MemberKind } from '../member.js'
import type { ProposalOutcome } from './proposal.js'

export type ProposedPlaceTable = DecidedRow<ProposalOutcome> & {
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
  member_id: Id<'Member'> | null
}
