/**
 * What a day at a counter is made of. `late`: not back in time. `out`: to be handed over. `back`: to be taken back. `awaited`: promised for
 * later, and its copy is still out.
 */
export const dayParts = ['late', 'out', 'back', 'awaited'] as const
export type DayPart = (typeof dayParts)[number]
