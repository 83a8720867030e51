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

/** In which other language words that are unknown may have been said. */
const foreign: Readonly<Record<Language, Language | undefined>> = { fr: 'en', en: undefined }

const foreignTo = (db: Db, language: Language | undefined): Pick<Lexicon, 'foreign'> =>
  language === undefined ? {} : { foreign: () => vocabularyIn(db, language) }

export const lexiconOf = (db: Db, vocabulary: Vocabulary, language: Language): Lexicon => ({
  vocabulary,
  subjects: categorySubject,
  ...foreignTo(db, foreign[language]),
  usesOf: (stems) => usesOf(db, stems),
  beginning: async (start) => (await stemsBeginning(db, start, mostEndings)).map(({ stem }) => stem),
  correctionsOf: (unknown, text) => correctionsOf(db, { unknown, text, vocabulary }),
})
