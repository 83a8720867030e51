import type { VocabularyFaults } from './vocabulary-faults.strings.js'

export const englishVocabularyFaults: VocabularyFaults = {
  'line-broken': 'the number of cells or the quotation marks are wrong',
  empty: 'a cell is empty',
  'too-long': 'more than 60 characters or 6 words',
  'says-nothing': 'no word that is looked for (“the”, “for”… are not)',
  'means-itself': 'for the search both words are the same (accents, plurals and capitals do not count)',
  'language-unknown': 'the language is fr or en',
  'subject-unknown': 'no category has this name',
  repeated: 'said before in the file',
}
