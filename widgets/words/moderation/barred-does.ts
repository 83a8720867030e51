/** The fates of a text that has a barred word; `look`: it waits for its site to look. */
export const barredDoes = ['refuse', 'look'] as const
export type BarredDoes = (typeof barredDoes)[number]
