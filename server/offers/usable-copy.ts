import type { Copy } from './stock/copy.store.js'
import type { Offer } from './offer.js'

type Lent = Pick<Offer, 'kind' | 'giver' | 'condition'>
type Kept = Pick<Copy, 'condition' | 'out'>

/** Whether anybody can have it: it is in order and, of what a member lends, needs no repair. */
export const isUsable = ({ condition, out }: Kept, offer: Lent): boolean =>
  out === undefined &&
  !('memberId' in offer.giver && offer.kind === 'lend' && (condition ?? offer.condition) === 'to-repair')

/** Nobody can have any: an offer that has copies is then out of order. */
export const noneUsable = (copies: readonly Kept[], offer: Lent): boolean =>
  copies.length > 0 && !copies.some((copy) => isUsable(copy, offer))
