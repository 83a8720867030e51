import type { Db } from '../../database/tables.js'
import { nearestWord, shortestGuessed, type Candidate } from './spelling.js'
import { candidatesFor, stemsBeginning, usesOf } from './spelling.store.js'
import { stemsOf, typedWords } from '../../search/index.js'
import { typedQuery, type QueryWord, type WordQuery } from './words.js'

/** A prefix that more offers than this have is expanded to the words it begins, up to `mostEndings` of them. */
const commonUses = 2_000
const mostEndings = 64

/**
 * The query for what was typed. For a common prefix both engines collect all matching offers before the first is known,
 * 0.2 µs each, so such a prefix is expanded to its words. A follower of events counts these: a word that was never used
 * before is found by a common prefix about a second later than by itself.
 */
export async function readWords(db: Db, typed: string): Promise<WordQuery> {
  const query = typedQuery(typed)
  const begun = query.at(-1)?.[0]
  if (!begun) return query
  const endings = await stemsBeginning(db, begun.word, mostEndings + 1)
  const uses = endings.reduce((sum, ending) => sum + ending.uses, 0)
  if (uses <= commonUses || endings.length > mostEndings) return query
  const words = new Set([begun.word, ...endings.map(({ stem }) => stem)])
  return [...query.slice(0, -1), [...words].map((word) => ({ word }))]
}

/** A word used no more often than this, and ten times less than a similar one, may itself be a typo in an offer. */
const rareUses = 2

export type Guess = {
  readonly words: WordQuery
  /** What was typed, with the corrected words in it. */
  readonly readAs: string
}

/** Corrects words that are hardly in use; what was typed is still searched for as well. */
export async function guessWords(db: Db, typed: string): Promise<Guess | undefined> {
  const words = typedWords(typed)
  const uses = await usesOf(db, words)
  const meant = new Map<string, Candidate>()
  for (const [at, word] of words.entries()) {
    if (word.length < shortestGuessed || /\d/.test(word)) continue
    const known = uses.get(word) ?? (at === words.length - 1 ? await usesOfBeginning(db, word) : 0)
    if (known > rareUses) continue
    const nearest = nearestWord(word, await candidatesFor(db, word))
    if (nearest && nearest.uses >= known * 10) meant.set(word, nearest)
  }
  if (meant.size === 0) return undefined
  const query = typedQuery(typed).map((group): QueryWord[] =>
    group.flatMap((one) => {
      const other = meant.get(one.word)
      return other ? [one, { word: other.stem }] : [one]
    }),
  )
  return { words: query, readAs: rewritten(typed, meant) }
}

async function usesOfBeginning(db: Db, word: string): Promise<number> {
  return (await stemsBeginning(db, word, 1))[0]?.uses ?? 0
}

function rewritten(typed: string, meant: ReadonlyMap<string, Candidate>): string {
  return typed.trim().replaceAll(/[\p{L}\p{N}]+/gu, (word) => meant.get(stemsOf(word)[0] ?? '')?.word ?? word)
}
