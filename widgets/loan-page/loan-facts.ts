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
  /** « vendredi 27 novembre à 20 h » */
  readonly until: string
}
