/** How far away an offer may be, in kilometres. */
export const radii = [1, 3, 5, 10, 15, 20] as const

export const usualRadius = 10

/** A search reads these into its words, and leaves them when it is asked to take its words as they stand. */
export const readings = ['meanings', 'days', 'spelling'] as const
