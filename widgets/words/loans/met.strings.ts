import type { OfferKind } from '../offers/offer-kinds.js'
import type { LoanSide, HandOver } from './loan-terms.js'

/** Which of the two says that a thing changed hands, of which kind, to whom it is told. */
export type Met = {
  readonly kind: OfferKind
  readonly what: HandOver
  readonly by: LoanSide
  /** By who reads it. */
  readonly isMine: boolean
  readonly who: string
  readonly title: string
}

/** « Jeannine dit vous avoir remis « Échelle » », « Vous avez dit avoir rendu « Échelle » », without a full stop. */
export function frenchMet({ kind, what, by, isMine, who, title }: Met, isPast = false): string {
  const says = isMine ? 'Vous avez dit' : `${who} ${isPast ? 'a dit' : 'dit'}`
  const thing = `«\u00a0${title}\u00a0»`
  if (kind !== 'lend' && kind !== 'give')
    return `${says} que ${kind === 'swap' ? 'l’échange est fait' : 'c’est fait'}, pour ${thing}`
  const you = isMine ? '' : 'vous '
  if (what === 'out') return by === 'giver' ? `${says} ${you}avoir remis ${thing}` : `${says} avoir reçu ${thing}`
  if (by === 'taker') return `${says} ${you}avoir rendu ${thing}`
  return isMine ? `${says} que ${who} vous a rendu ${thing}` : `${says} que vous lui avez rendu ${thing}`
}
