import type { TellWhy } from './refusal-text.js'
import type { Refusals } from './refusals.strings.js'

/** Loads the words for the refusals of what residents do. */
export const refusalsOf = (act: keyof Refusals) => async (): Promise<TellWhy> =>
  (await import('./tell-why.js')).tellWhy(act)
