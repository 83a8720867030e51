/** A person who is not signed in comes to the states of `parts/sign-in` too. */
export const savedSearchStates = [
  'search-asked',
  'search-keeping',
  'search-refused',
  'search-kept',
  /** It is kept no longer, by the press that follows. */
  'search-dropped',
] as const

export type SavedSearchState = (typeof savedSearchStates)[number]
