/** All that the end of a booking can be showing: what is about to be booked, and what was. */
export const confirmStates = [
  'recap-open',
  'recap-sending',
  /** Somebody else was faster. */
  'recap-taken',
  'recap-photo-failed',
  'recap-refused',
  'done',
] as const

export type ConfirmState = (typeof confirmStates)[number]
