/**
 * `waiting`: for an answer of the member's. `today`: to be handed over or taken back. `coming`: to be handed over on a later day.
 * `late`: not back.
 */
export const requestFilters = ['waiting', 'today', 'coming', 'late', 'all'] as const
export type RequestFilter = (typeof requestFilters)[number]
