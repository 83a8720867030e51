import type { Db } from '../../database/tables.js'
import { stemsOf, type Lexicon, type Vocabulary } from '../../search/index.js'
import { nearestWord, shortestGuessed } from './spelling.js'
import { candidatesFor, stemsBeginning, usesOf } from './spelling.store.js'

const mostEndings = 16

export const lexiconOf = (db: Db, vocabulary: Vocabulary): Lexicon => ({
  vocabulary,
  usesOf: (stems) => usesOf(db, stems),
  beginning: async (start) => (await stemsBeginning(db, start, mostEndings)).map(({ stem }) => stem),
  correctionsOf: async (stems) => {
    const found = new Map()
    for (const stem of stems.filter((one) => one.length >= shortestGuessed && !/\d/.test(one))) {
      const nearest = nearestWord(stem, await candidatesFor(db, stem))
      if (nearest) found.set(stem, { stems: stemsOf(nearest.word), written: nearest.word, offered: false })
    }
    return found
  },
})
