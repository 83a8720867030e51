/** What sentences about a loan are made of, in the page's language. */
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
  /** The eve of what comes next is not here yet: then both are reminded. */
  readonly isReminded: boolean
  /** Its first day has come, or it has none: what is done may be said. */
  readonly hasBegun: boolean
  /** So has the day after its last one. */
  readonly isPast: boolean
  /** Its copy is not there, and another is free. */
  readonly mayMove: boolean
  /** « vendredi 27 novembre à 20 h » */
  readonly until: string
}
