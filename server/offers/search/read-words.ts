import type { Db } from '../../database/tables.js'
import { correctionsOf, stemsBeginning, usesOf, type Lexicon, type Vocabulary } from '../../search/index.js'

const mostEndings = 16

export const lexiconOf = (db: Db, vocabulary: Vocabulary): Lexicon => ({
  vocabulary,
  usesOf: (stems) => usesOf(db, stems),
  beginning: async (start) => (await stemsBeginning(db, start, mostEndings)).map(({ stem }) => stem),
  correctionsOf: (unknown, text) => correctionsOf(db, { unknown, text, vocabulary }),
})
