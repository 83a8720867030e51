import { languages, type Language } from '../../base/language.js'
import { categorySubject } from '../category.js'
import type { Db } from '../../database/tables.js'
import {
  correctionsOf,
  stemsBeginning,
  usesOf,
  vocabularyIn,
  type Lexicon,
  type Vocabulary,
} from '../../search/index.js'

const mostEndings = 16

const [first, second] = languages

/** Titles are in the first language: who asks in it may have said a word of the second. */
const foreignTo = (db: Db, language: Language): Pick<Lexicon, 'foreign'> =>
  language === first ? { foreign: () => vocabularyIn(db, second) } : {}

export const lexiconOf = (db: Db, vocabulary: Vocabulary, language: Language): Lexicon => ({
  vocabulary,
  subjects: categorySubject,
  ...foreignTo(db, language),
  usesOf: (stems) => usesOf(db, stems),
  beginning: async (start) => (await stemsBeginning(db, start, mostEndings)).map(({ stem }) => stem),
  correctionsOf: (unknown, text) => correctionsOf(db, { unknown, text, vocabulary }),
})
