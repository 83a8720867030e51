/** What an offer is about, in the order of forms: `wanted` is what somebody looks for. */
export const offerKinds = ['lend', 'give', 'swap', 'help', 'wanted'] as const
export type OfferKind = (typeof offerKinds)[number]
