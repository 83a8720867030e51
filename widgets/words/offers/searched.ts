/** How far away an offer may be, in kilometres. */
export const radii = [1, 3, 5, 10, 15, 20] as const

/** What a search reads into its words, and leaves when it is asked to take them as they stand. */
export const readings = ['meanings', 'days', 'spelling'] as const
