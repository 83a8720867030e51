import type { BarredDoes } from './barred-word.js'

export type BarredWordTable = {
  /** One word or several, as written in the network's list. */
  word: string
  does: BarredDoes
  /** Why, for moderators. */
  reason: string
}
