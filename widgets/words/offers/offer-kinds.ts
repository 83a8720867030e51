/** The kinds of an offer, in the order of forms: `wanted` is a search. */
export const offerKinds = ['lend', 'give', 'swap', 'help', 'wanted'] as const
export type OfferKind = (typeof offerKinds)[number]
