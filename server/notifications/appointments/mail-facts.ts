export type MailFacts = {
  readonly repairer: string
  readonly resident: string
  /** `mardi 1er décembre`, `10 h 30`, `mar. 1er déc.` in the place's zone. */
  readonly day: string
  readonly hour: string
  readonly shortDay: string
  readonly atHome: boolean
  /** Day and hour until which the other side may answer. */
  readonly lapses: string
  /** Day and hour until which the resident may cancel; empty when that has passed. */
  readonly cancelUntil: string
  readonly proposed: string
  readonly shortProposed: string
  /** Unless the proposed moment is agreed to, the appointment stays as it was fixed. */
  readonly stands: boolean
  /** The repairer's. */
  readonly phone: string
  readonly willRemind: boolean
  readonly unanswered: 'request' | 'proposal'
}

export type Said = {
  readonly subject: string
  readonly title: string
  readonly opening: readonly string[]
  readonly press: string
  readonly after: readonly string[]
}
