export const signInStates = [
  'who-open',
  'who-signed-in',
  'who-sending',
  'who-refused',
  'code-open',
  'code-checking',
  'code-missing',
  'code-wrong',
  /** Expired, or too many attempts. */
  'code-over',
  'code-resending',
  'code-resent',
  'code-refused',
] as const

export type SignInState = (typeof signInStates)[number]
