/** In kilometres. */
export const radii = [5, 10, 15, 20, 30, 40] as const
export type Radius = (typeof radii)[number]

export const usualRadius = 10
