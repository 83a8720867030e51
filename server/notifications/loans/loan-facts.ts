import type { OfferKind } from '../../../widgets/words/offers/offer-kinds.js'

export type LoanFacts = {
  readonly kind: OfferKind
  readonly title: string
  /** The other side: a first name, or a member. */
  readonly who: string
  /** A member gives, at its place. */
  readonly isPlace: boolean
  /** « du samedi 28 au lundi 30 novembre »; empty where it has no days. */
  readonly period: string
  /** « du 28 au 30 nov. », for subjects; empty likewise. */
  readonly short: string
  readonly proposed: string
  readonly shortProposed: string
  /** « samedi 28 novembre », and when it comes back. */
  readonly takeDay: string
  readonly backDay: string
  /** Until when it is asked for longer, likewise. */
  readonly longerDay: string
  /** Day and hour until which an answer may come. */
  readonly lapses: string
  /** Day and hour of the draw that was told; empty where there is none. */
  readonly draws: string
  /** The sentence of the reason of a refusal, or of the other side that cancels; may be empty. */
  readonly reason: string
  /** Says what nobody answered: the request, or days that this side or the other proposed. */
  readonly unanswered: 'request' | 'mine' | 'theirs'
  /** Days were agreed before others were proposed. */
  readonly wasAgreed: boolean
  /** The reader is reminded of the next day on its eve. It is false where a reminder comes no more, or was not wanted. */
  readonly isReminded: boolean
  readonly isTakerReminded: boolean
  /** The person who has it finds on the page how to keep it longer. */
  readonly mayAskLonger: boolean
  /** Its copy is not there, and another is free. */
  readonly mayMove: boolean
  readonly site: string
}

export type LoanSaid = {
  readonly subject: string
  readonly title: string
  readonly opening: readonly string[]
  readonly press: string
  readonly after: readonly string[]
}
