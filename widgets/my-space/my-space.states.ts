/** Every state has words, and offers the person something to do next. */
export const mySpaceStates = [
  /** It is not yet known whether somebody has signed in here, or what is theirs. */
  'loading',
  'signed-out',
  'shown',
  /** Signed in, and nothing is theirs yet. */
  'empty',
  /** What is theirs could not be read. */
  'failed',
  'offline',
  /** Nobody can sign in from this page: no HTTPS, a sandboxed frame, or an origin that the site did not declare. */
  'elsewhere',
  /** Wrong attributes, or a site that does not exist: only the page's author can correct it. */
  'switched-off',
] as const

export type MySpaceState = (typeof mySpaceStates)[number]
