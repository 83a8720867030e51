/** The kilometres that one may choose from. */
export const radii = [5, 10, 15, 20, 30, 40] as const
export type Radius = (typeof radii)[number]

/** Meant when nobody says. */
export const usualRadius = 10
