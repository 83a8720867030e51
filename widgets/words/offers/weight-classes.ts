/** How heavy one thing of a category is: what a loan's events say of it, as figures will read it. */
export const weightClasses = ['none', 'light', 'medium', 'heavy'] as const
export type WeightClass = (typeof weightClasses)[number]
