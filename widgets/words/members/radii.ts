/** How far away a place may be, in kilometres. */
export const radii = [2, 5, 10, 20, 40] as const

export const usualRadius = 10
