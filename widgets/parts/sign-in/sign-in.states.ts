/** All that signing in can be showing: who it is, and the code of the mail. */
export const signInStates = [
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
] as const

export type SignInState = (typeof signInStates)[number]
