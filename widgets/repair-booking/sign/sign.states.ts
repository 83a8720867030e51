/** All that the last steps of a booking can be showing: who, the code of the mail, what is about to be booked, what was. */
export const signStates = [
  'who-open',
  'who-signed-in',
  'who-sending',
  'who-refused',
  'code-open',
  'code-checking',
  'code-missing',
  'code-wrong',
  /** Too late, or too many tries. */
  'code-over',
  'code-resending',
  'code-resent',
  'code-refused',
  'recap-open',
  'recap-sending',
  /** Somebody else was faster. */
  'recap-taken',
  'recap-photo-failed',
  'recap-refused',
  'done',
] as const

export type SignState = (typeof signStates)[number]
