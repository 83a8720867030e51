/** Says how much was looked for of a question that is too long. */
export const frenchCut = {
  cutTo: (count: number) => `Cherché avec ${count} de ces mots, ceux qui en disent le plus.`,
  readingsCut: ({ to, of }: { readonly to: number; readonly of: number }) =>
    `Cherché avec ${to} mots voisins sur ${of}\u00a0: il y en a trop pour une recherche.`,
}

export type CutWords = typeof frenchCut

export const englishCut: CutWords = {
  cutTo: (count) => `Searched with ${count} of these words, those that say most.`,
  readingsCut: ({ to, of }) => `Searched with ${to} of ${of} related words: there are too many for one search.`,
}
