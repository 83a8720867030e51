/** What a sentence about a visit may name, as it is said. */
export type MailFacts = {
  readonly repairer: string
  readonly resident: string
  /** `mardi 1er décembre`, `10 h 30`, `mar. 1er déc.` on the wall of the place. */
  readonly day: string
  readonly hour: string
  readonly shortDay: string
  /** The repairer comes to the resident. */
  readonly atHome: boolean
  /** Until when the other side may answer; day and hour. */
  readonly lapses: string
  /** Until when the resident may cancel; empty once that is over. */
  readonly cancelUntil: string
  /** The other time; day and hour. */
  readonly proposed: string
  readonly shortProposed: string
  /** The time first asked for is still to come when the answer is due, so that it too is held until then. */
  readonly holdsBoth: boolean
  /** The repairer's. */
  readonly phone: string
  readonly willRemind: boolean
  /** What lapsed: the resident's request, or the repairer's proposal. */
  readonly unanswered: 'request' | 'proposal'
}

/** One mail's own sentences, in the order in which they are read; `press` is the label of its link. */
export type Said = {
  readonly subject: string
  readonly title: string
  readonly opening: readonly string[]
  readonly press: string
  readonly after: readonly string[]
}
