import { englishVocabularyFaults } from '../../../../../words/desk/vocabulary-faults.strings.js'
import type { VocabularyStrings } from './vocabulary.strings.js'

const many = (count: number, one: string, more: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${more}`

export const vocabularyEnglish: VocabularyStrings = {
  faults: englishVocabularyFaults,
  forms: 'Which words',
  formNames: {
    meanings: 'Said, meant',
    'offer-category': 'Words of categories',
    bicycle: 'Words of bicycles',
    missed: 'Looked for in vain',
  },
  find: 'Find a word',
  language: 'Language',
  spoken: { fr: 'French', en: 'English' },
  means: 'means',
  count: (count) => (count === 0 ? 'No word' : many(count, 'word', 'words')),
  none: 'Nothing yet. Add what people say and what they look for then, or take a file.',

  addMeaning: 'Add a meaning',
  addWord: 'Add a word',
  said: 'People say',
  meant: 'They would be glad to find',
  word: 'Word',
  leadsTo: 'It leads to',
  choose: 'Choose',
  meaningMore: 'One way only: who says the first finds the second too.',
  wordMore: 'Who looks for this word finds all that is filed there, too.',
  bothMissing: 'Write both.',
  cannot: (why) => `This word cannot be looked for like that: ${why}.`,
  save: 'Save',
  saving: 'One moment…',
  addIt: 'Add',
  remove: 'Take away',
  close: 'Close',
  added: (text) => `Added: ${text}. The next search knows it.`,
  known: (text) => `It was said already: ${text}.`,
  changed: (text) => `Saved: ${text}. The next search knows it.`,
  removed: (text) => `Taken away: ${text}. The next search knows it.`,
  undo: 'Undo',

  missedCount: (count) =>
    count === 0 ? 'No word' : many(count, 'word looked for in vain', 'words looked for in vain'),
  missedMore: (since) =>
    `Since ${since}, without accents and endings. What fewer than five searches said is not shown.`,
  noneMissed: 'Nothing was looked for in vain, or the vocabulary knows it already. What is missing will come here.',
  times: (times) => many(times, 'time', 'times'),
  giveMeaning: 'Give a meaning',
  giveMeaningTo: (word) => `Give a meaning to ${word}`,

  tryIt: 'Try a search',
  question: 'As somebody would write it',
  tryFailed: 'The search could not be tried: press “Try” again.',
  tryNow: 'Try',
  finds: (total, atLeast) =>
    total === 0
      ? 'Nothing in the whole network.'
      : `${atLeast ? 'More than ' : ''}${many(total, 'offer', 'offers')} in the whole network.`,
  alsoMeans: (said, meant) => `“${said}” also means: ${meant.join(', ')}.`,
  alsoLeads: (said, leads) => `“${said}” leads to: ${leads.join(', ')}.`,
  readAs: (text) => `Read as “${text}”.`,
  perhaps: (text) => `Perhaps “${text}”?`,

  file: 'Take a file',
  fileMore:
    'A CSV file, like the one that is downloaded here. What is there stays; nothing is taken away. Nothing is done before you have seen it.',
  chooseFile: 'File',
  tooLarge: 'This file is over 500 kB: cut it in two.',
  columns: (columns) => `Its first line must be ${columns}.`,
  wouldDo: (name, { added, known, refused }) =>
    `${name}: ${many(added, 'new word', 'new words')}, ${known} there already, ${many(refused, 'line refused', 'lines refused')}.`,
  refused: (line, why, said) => `Line ${line}: ${why}${said ? ` (${said})` : ''}`,
  refusedFile: 'Download the refused lines (CSV)',
  noWayBack:
    'That is more than 500 words at once: they cannot be taken away again in one press. To be able to go back, split the file.',
  take: (added) => `Add ${many(added, 'word', 'words')}`,
  took: (added) => `${many(added, 'word added', 'words added')}. The next search knows them.`,
  tookBack: (count) => `${many(count, 'word taken away', 'words taken away')}.`,
}
