import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { ReportReason } from '../report.js'
import type { Subject } from '../subject.js'
import type { Does } from './decision.table.js'

export type { Does }

/** What a moderator did about something, by which it is told, and undone. */
export type Decision = {
  readonly id: Id<'Decision'>
  readonly subject: Subject
  /** Whose moderator; absent for the network. */
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

export const allDoes = ['show', 'hide', 'ask'] as const satisfies readonly Does[]
