import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Subject } from '../subject.js'

/** Read by whoever moderates where it was written, and by nobody whom it is about. */
export type ModerationNote = {
  readonly id: Id<'ModerationNote'>
  readonly subject: Subject
  /** Absent of the network's. */
  readonly siteId?: Id<'Site'>
  readonly byAccount?: Id<'Account'>
  readonly words: string
  readonly createdAt: Instant
}
