/** A line of a file of objects comes to one of these ends. */
export const lineVerdicts = ['added', 'changed', 'same', 'refused'] as const
export type LineVerdict = (typeof lineVerdicts)[number]
