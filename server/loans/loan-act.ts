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

/** `take-back` is no button of a state: for a moment it is offered to who has just answered. */
export type LoanChange = LoanAct | TimeAct | 'take-back'
export type By = LoanSide | 'time'
