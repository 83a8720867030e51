import type { CutWords } from './shortened-question.strings.js'

export const englishCut: CutWords = {
  cutTo: (count) => `Searched with ${count} of these words, those that say most.`,
  readingsCut: ({ to, of }) => `Searched with ${to} of ${of} related words: there are too many for one search.`,
}
