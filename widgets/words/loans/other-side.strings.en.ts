import type { InLineWords, ReasonWords } from './other-side.strings.js'

export const englishReasons: ReasonWords = {
  refused: {
    'not-free': ({ title, period, isDone }) =>
      isDone
        ? `“${title}” is not possible ${period || 'at the moment'}.`
        : `“${title}” is not free ${period || 'at the moment'}.`,
    'no-longer': () => 'This is not offered any more for now.',
    'rather-not': () => 'It is not possible this time.',
    'went-to-another': ({ title }) => `“${title}” went to somebody else.`,
    other: () => '',
  },
  cancelled: {
    'no-need': (who) => `${who} does not need it any more.`,
    cannot: (who) => `${who} cannot make it.`,
    'not-come': (who) => `${who} waited, and nobody came.`,
    other: () => '',
  },
}

export const englishInLine: InLineWords = {
  title: 'It is promised to somebody else',
  place: 'Your request keeps its place.',
  after: 'If that person does not come, you will get an e-mail.',
}
