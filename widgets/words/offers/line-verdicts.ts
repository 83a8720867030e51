/** What becomes of a line of a file of objects. */
export const lineVerdicts = ['added', 'changed', 'same', 'refused'] as const
export type LineVerdict = (typeof lineVerdicts)[number]
