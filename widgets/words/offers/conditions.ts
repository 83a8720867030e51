/** The conditions of a thing, from the best to the worst. */
export const conditions = ['new', 'very-good', 'good', 'worn', 'to-repair'] as const
export type Condition = (typeof conditions)[number]
