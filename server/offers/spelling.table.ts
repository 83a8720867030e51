/** The words that offers are found by, and how many offers use each: what a misspelt word is compared with. */
export type SpellingTable = { word: string; uses: number }
