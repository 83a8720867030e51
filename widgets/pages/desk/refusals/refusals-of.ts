import type { TellWhy } from '../../../parts/refusals/refusal-text.js'
import type { DeskRefusals } from './refusals.strings.js'

/** Loads the words for the refusals of a room's acts. */
export const refusalsOf = (room: keyof DeskRefusals) => async (): Promise<TellWhy> =>
  (await import('./tell-why.js')).tellWhy(room)
