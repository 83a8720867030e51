import { toldHiding } from '../moderation/index.js'
import type { OfferKind } from './offer.js'

/** All that moderation knows, in the order in which they are asked. */
const { options: reasons } = toldHiding.entries.reason

type ReportReason = (typeof reasons)[number]

/** Nothing of a wish is dangerous yet, and nobody asks money for what they do not have. */
const notOfWishes: readonly ReportReason[] = ['dangerous', 'sold']

export const reasonsFor = (kind: OfferKind): ReportReason[] =>
  reasons.filter((reason) => kind !== 'wanted' || !notOfWishes.includes(reason))
