/**
 * `waiting`: for an answer of the member's. `today`: to be handed over or taken back. `coming`: to be handed over on a later day.
 * `late`: not back. `unread`: with words that the member has not read.
 */
export const requestFilters = ['waiting', 'today', 'coming', 'late', 'unread', 'all'] as const
export type RequestFilter = (typeof requestFilters)[number]
