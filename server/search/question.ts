/** One way to understand what was asked: its stems are wanted together. */
export type Reading = {
  readonly by: 'word' | 'beginning' | 'spelling' | 'meaning'
  readonly stems: readonly string[]
}

/** A thing that is asked for, by any of its readings. */
export type Group = readonly Reading[]

/** What somebody typed, understood. */
export type Question = { readonly groups: readonly Group[] }
