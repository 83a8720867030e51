/** The values of `wheelchair` in OpenStreetMap. */
export const wheelchairs = ['yes', 'limited', 'no'] as const
export type Wheelchair = (typeof wheelchairs)[number]

export const prices = ['free', 'conditional', 'paid'] as const
export type Price = (typeof prices)[number]

/** How one is helped there: left alone, by somebody, among others, from afar. */
export const helps = ['alone', 'one-to-one', 'group', 'remote'] as const
export type Help = (typeof helps)[number]
