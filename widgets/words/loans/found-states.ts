/** How one copy stands for who lends it over the counter; each excludes the others. */
export const whereabouts = ['here', 'lent', 'late', 'reserved', 'to-repair', 'out-of-order'] as const
export type FoundState = (typeof whereabouts)[number]
