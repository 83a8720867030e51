export type BarredWordTable = {
  /** One word or several, as written in the network's list. */
  word: string
  /** `look`: what has it waits for its site to look. */
  does: 'refuse' | 'look'
  /** Why, for moderators. */
  reason: string
}
