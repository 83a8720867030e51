import { reportReasons, type ReportReason } from '../../widgets/words/moderation/report-terms.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Subject } from './subject.js'

export { reportReasons, type ReportReason }

/** `over`: withdrawn, or handed over, before anybody decided. */
export const reportOutcomes = ['hidden', 'shown', 'over'] as const
export type ReportOutcome = (typeof reportOutcomes)[number]

export type Report = {
  readonly id: Id<'Report'>
  readonly subject: Subject
  readonly siteId: Id<'Site'>
  /** Absent when nobody was signed in. */
  readonly accountId?: Id<'Account'>
  readonly reason: ReportReason
  readonly words: string
  /** Where to tell what was decided. */
  readonly contact?: string
  readonly language: Language
  /** Counts among those that hide it. */
  readonly counts: boolean
  readonly createdAt: Instant
  /** The hiding that this report led to. */
  readonly hidingId?: Id<'Hiding'>
  readonly decided?: { readonly at: Instant; readonly outcome: ReportOutcome }
}

/** So many people of different accounts hide what they report, until a moderator decides. */
export const peopleToHide = 3
/** No longer than this. */
export const hiddenForHours = 72
/** An account that is younger counts for nothing, and one that has done nothing: ten of them are made in an hour. */
export const accountHours = 24
