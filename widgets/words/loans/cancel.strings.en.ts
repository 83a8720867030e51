import type { CancelWords } from './cancel.strings.js'

export const englishCancel: CancelWords = {
  words: ({ who, hasDays }) =>
    `${who} is told at once${hasDays ? ', and somebody else may take these days' : ''}. It cannot be undone.`,
  why: 'Why?',
  reasons: {
    'no-need': () => 'I do not need it any more',
    cannot: () => 'I cannot any more',
    'not-come': () => 'Nobody came',
    other: () => 'Another reason',
  },
  keep: 'Cancel nothing',
}
