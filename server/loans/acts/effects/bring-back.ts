import type { ActContext, Course, Effect } from './effect.js'

/** Tells the place, and ends nothing: its staff look, and note the return. */
export function bringBack({ now }: Pick<ActContext, 'now'>, { after }: Course): Effect<'loan.brought-back'> {
  return { after: { ...after, broughtAt: now }, event: { type: 'loan.brought-back' } }
}
