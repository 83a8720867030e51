import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { ReportReason } from '../report.js'
import type { Subject } from '../subject.js'

/** `ask`: its giver is asked to change it, and it is hidden meanwhile. */
export const allDoes = ['show', 'hide', 'ask'] as const
export type Does = (typeof allDoes)[number]

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
