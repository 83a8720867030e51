import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Does } from './decisions/decision.js'
import type { ReportReason } from './report.js'
import type { Subject } from './subject.js'

export type Hiding = {
  readonly id: Id<'Hiding'>
  readonly subject: Subject
  /** Where; absent everywhere. */
  readonly siteId?: Id<'Site'>
  /** The site whose moderator decided; absent when the network did, or nobody yet. */
  readonly bySite?: Id<'Site'>
  readonly byAccount?: Id<'Account'>
  readonly reason: ReportReason
  /** Words of the moderator to the giver. */
  readonly words: string
  /** By reports alone, until a moderator looks. */
  readonly isAutomatic: boolean
  readonly until?: Instant
  readonly createdAt: Instant
  readonly liftedAt?: Instant
  /** Words to the giver of the moderator who lifted it. */
  readonly liftedWords?: string
  /** Its giver is asked to change it; what they then changed waits for somebody to look again. */
  readonly asks?: { readonly answeredAt?: Instant }
}

/** A hiding that hides it already, and asks its giver for no less, stays as it is. */
export function standingFor(hidings: readonly Hiding[], does: Does): Hiding | undefined {
  return hidings.find(({ isAutomatic, asks }) => !isAutomatic && !asks?.answeredAt && !asks === (does === 'hide'))
}

/** `kept`: it stays hidden. */
export const objectionOutcomes = ['kept', 'lifted'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

export type Objection = {
  readonly id: Id<'Objection'>
  readonly hidingId: Id<'Hiding'>
  readonly words: string
  readonly createdAt: Instant
  readonly decided?: { readonly at: Instant; readonly outcome: ObjectionOutcome; readonly words?: string }
}
