/** `waiting`: for an answer of the workshop's. `coming`, if nothing is said: from today on. `past`: before today. */
export const visitShows = ['waiting', 'coming', 'past', 'ended'] as const
