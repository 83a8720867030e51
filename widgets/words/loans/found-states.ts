/** How one copy stands for who lends it over the counter; each excludes the others. */
export const foundStates = ['here', 'lent', 'late', 'reserved', 'to-repair', 'out-of-order'] as const
export type FoundState = (typeof foundStates)[number]
