import type { LoanSide } from './loan.js'

export const acts = [
  'accept',
  'refuse',
  'propose',
  'agree',
  'decline',
  'cancel',
  'hand-over',
  'give-back',
  'bring-back',
  'deny',
  'ask-longer',
  'move',
  'draw',
  'confirm',
  'lost',
  'damaged',
  'lengthen',
  'found',
] as const
export type LoanAct = (typeof acts)[number]

/**
 * Acts that time does: nobody answered; the other said nothing against it; nobody said anything; the person who was drawn did
 * not say yes.
 */
export type TimeAct = 'expire' | 'over' | 'unconfirm' | 'pass-on'

/**
 * No buttons of a state: `take-back` is offered for a moment to who has just answered, `undo` to staff among what they did last at
 * the counter.
 */
export type LoanChange = LoanAct | TimeAct | 'take-back' | 'undo'
export type By = LoanSide | 'time'
