import { hasCopies, type OfferKind } from '../offer.js'
import { offerKinds } from '../../../widgets/words/offers/offer-kinds.js'

/** What stands on shelves with a code, and what a member gives, does or looks for. */
export const stockParts = ['shelf', 'notices'] as const
export type StockPart = (typeof stockParts)[number]

const partOf = (kind: OfferKind): StockPart => (hasCopies(kind) ? 'shelf' : 'notices')

export const kindsOf = (part: StockPart): OfferKind[] => offerKinds.filter((kind) => partOf(kind) === part)
