/** Sentences about a loan are made of these, in the page's language. */
export type LoanFacts = {
  readonly who: string
  readonly title: string
  readonly isPlace: boolean
  readonly hasDays: boolean
  /** « du samedi 28 au lundi 30 novembre »; empty where it has no days. */
  readonly period: string
  /** « lundi 30 novembre » */
  readonly backDay: string
  readonly proposedTo: string
  /** The eve of what comes next is still to come, and both are reminded on it. */
  readonly isReminded: boolean
  /** Its first day has come, or it has none: what is done may be said. */
  readonly hasBegun: boolean
  /** The day after its last one has come. */
  readonly isPast: boolean
  /** Its copy is not there, and another is free. */
  readonly mayMove: boolean
  /** « vendredi 27 novembre à 20 h » */
  readonly until: string
}
