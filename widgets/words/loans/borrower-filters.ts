/** Of the people of a place. `out`: who has something of it. `late`: not back. */
export const borrowerFilters = ['all', 'out', 'late'] as const
export type BorrowerFilter = (typeof borrowerFilters)[number]
