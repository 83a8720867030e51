import { proposalOutcomes, type ProposalOutcome } from '../../../widgets/words/members/member-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Point, Precision } from '../../base/point.js'
import type { Decided } from '../../database/decided-once.js'
import type { MemberKind } from '../member.js'

export { proposalOutcomes, type ProposalOutcome }

/** A place that anybody proposes for the map: shown to nobody before the network has accepted it. */
export type Proposal = {
  readonly id: Id<'Proposal'>
  readonly siteId: Id<'Site'>
  readonly name: string
  readonly kind: MemberKind
  /** In a few words, what one does there. */
  readonly about: string
  readonly street?: string
  readonly communeCode: string
  readonly point: Point
  readonly precision: Precision
  readonly hours?: string
  readonly website?: string
  /** Forgotten thirty days after the answer, as is the address. */
  readonly proposer?: string
  /** For the answer. */
  readonly email?: string
  readonly language: Language
  readonly createdAt: Instant
  readonly decided?: Decided<ProposalOutcome> & {
    /** The member that it became, or was already. */
    readonly memberId?: Id<'Member'>
  }
}

/** As many as reports: more in a day are abuse. */
export const proposalLimits = { perHour: 10, perDay: 20 }

export const longestAbout = 1_000
