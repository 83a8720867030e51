/** A person who signs in comes to the states of `parts/sign-in` too. */
export const askStates = [
  /** The days are awaited; or could not be read. */
  'ask-coming',
  'ask-missing',
  /** One that was begun before is here. */
  'ask-found',
  'ask-days',
  /** Somebody else was quicker. */
  'ask-taken',
  /** Days are chosen that are taken, to wait for them. */
  'ask-waits',
  'ask-hours',
  'ask-words',
  'ask-code',
  'ask-sending',
  /** The connection was cut; it goes on by itself. */
  'ask-cut',
  'ask-refused',
  /** Who one is, to be told when they are free. */
  'ask-wait-who',
  /** One waits. */
  'ask-waiting',
  'ask-done',
  /** Nobody needs to answer. */
  'ask-agreed',
  /** Taken back at once. */
  'ask-cancelled',
  /** Asked on closing whether to keep what was chosen and written. */
  'ask-closing',
] as const

export type AskState = (typeof askStates)[number]
