/** In this order counts and files name them; a form may order them otherwise. */
export const memberKinds = [
  'platform',
  'repairer',
  'third-place',
  'social-centre',
  'local-authority',
  'shop',
  'association',
  'other',
] as const
export type MemberKind = (typeof memberKinds)[number]

export const memberStatuses = ['proposed', 'shown', 'hidden'] as const
export type MemberStatus = (typeof memberStatuses)[number]

/** The network gives one of these answers to a place that is proposed; `merged`: it is one that stands already. */
export const proposalOutcomes = ['accepted', 'merged', 'refused'] as const
export type ProposalOutcome = (typeof proposalOutcomes)[number]

/** The formats in which a file of places may be written. */
export const placeFormats = ['lieux-mednum', 'csv', 'geojson', 'gogocarto'] as const
export type PlaceFormat = (typeof placeFormats)[number]

export const activities = ['lend', 'repair', 'host', 'accompany'] as const
export type Activity = (typeof activities)[number]

/** The themes of the network's directory of platforms (nosdeclics.org), and digital help, which its places offer. */
export const topics = ['food', 'mobility', 'delivery', 'objects', 'services', 'digital'] as const
export type Topic = (typeof topics)[number]
