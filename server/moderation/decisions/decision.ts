import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { DecisionDoes } from '../../../widgets/words/moderation/decision-does.js'
import type { ReportReason } from '../report.js'
import type { Subject } from '../subject.js'

export type Does = DecisionDoes

/** A moderator's act on something, by which it is told, and undone. */
export type Decision = {
  readonly id: Id<'Decision'>
  readonly subject: Subject
  /** The site whose moderator decided; absent for the network. */
  readonly siteId?: Id<'Site'>
  readonly byAccount?: Id<'Account'>
  readonly does: Does
  readonly reason: ReportReason
  readonly words: string
  readonly hidingId?: Id<'Hiding'>
  readonly looked: boolean
  readonly createdAt: Instant
  readonly undone?: { readonly at: Instant; readonly by?: Id<'Account'> }
}
