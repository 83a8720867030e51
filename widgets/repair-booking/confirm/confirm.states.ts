/** States of the last two steps. */
export const confirmStates = [
  'recap-open',
  'recap-sending',
  /** The slot has been taken meanwhile. */
  'recap-taken',
  'recap-photo-failed',
  'recap-refused',
  'done',
] as const

export type ConfirmState = (typeof confirmStates)[number]
