import type { Language } from '../../base/language.js'
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

export const lexiconOf = (db: Db, vocabulary: Vocabulary, language: Language): Lexicon => ({
  vocabulary,
  subjects: categorySubject,
  ...(language === 'fr' && { foreign: () => vocabularyIn(db, 'en') }),
  usesOf: (stems) => usesOf(db, stems),
  beginning: async (start) => (await stemsBeginning(db, start, mostEndings)).map(({ stem }) => stem),
  correctionsOf: (unknown, text) => correctionsOf(db, { unknown, text, vocabulary }),
})
