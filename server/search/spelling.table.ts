/** The stems in listed offers, how people write each, about how many offers use it, and how many of these in the title. */
export type SpellingTable = { stem: string; word: string; uses: number; titles: number }

/** A stem, whole, with each one of its letters left out, and how it sounds: what a misspelt word is compared with. */
export type SpellingKeyTable = { key: string; stem: string }
