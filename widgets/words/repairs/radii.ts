/** How far away a repairer may be, in kilometres: the same distances as Rustine Libre's. */
export const radii = [5, 10, 15, 20, 30, 40] as const
export type Radius = (typeof radii)[number]

export const usualRadius = 10
