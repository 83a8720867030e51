export const deskStates = [
  'loading',
  'signed-out',
  /** After a quarter of an hour without a press, or by the button. */
  'locked',
  /** The session has ended elsewhere. */
  'ended',
  /** An act wants a code typed lately. */
  'fresh',
  'failed',
  'offline',
  'no-role',
  'menu',
  'room',
  /** The room that was open is not theirs any more. */
  'withdrawn',
] as const

export type DeskState = (typeof deskStates)[number]
