import { languages } from '../base/language.js'
import { wordsOf } from '../base/words.js'
import type { Db } from '../database/tables.js'
import { frenchWords } from './french/french-words.js'
import { otherGenders } from './genders.js'
import {
  isGuessed,
  keysOfTyped,
  mostSlips,
  nearestToWord,
  nearestWord,
  type Candidate,
  type Spelt,
} from './spelling.js'
import { stemsInUse, titleWordsBehind, type InUse } from './spelling.store.js'
import type { Vocabulary } from './vocabulary.js'
import { vocabularyIn } from './vocabulary.store.js'
import { stemsOf } from './words.js'

/** A word that nobody uses, read as what was probably meant. */
export type Correction = {
  /** All of them together. */
  readonly stems: readonly string[]
  readonly written: string
  /** The typed word exists too, so it may only be asked whether this one was meant. */
  readonly offered: boolean
}

/** Two stems that follow each other and were one word, as a key of the corrections: « retro projecteur ». */
export const pairOf = (first: string, second: string): string => `${first} ${second}`

type Misspelt = {
  /** Stems of the text that no offer has, and the vocabulary does not explain. */
  readonly unknown: readonly string[]
  readonly text: string
  readonly vocabulary: Vocabulary
}

/**
 * What was probably meant, by the stem that was typed or by `pairOf` two that follow each other. What is French stays, and
 * another word of one slip is offered beside it, but « électricienne » is read as « électricien » where only he is known,
 * and « lecole » as « école »; what nobody knows is read as the nearest word of a title or of the vocabulary.
 * « tirelait » is « tire lait » where titles say so, and « retro projecteur » one word.
 */
export async function correctionsOf(
  db: Db,
  { unknown, text, vocabulary }: Misspelt,
): Promise<ReadonlyMap<string, Correction>> {
  const corrections = new Map<string, Correction>()
  const words = wordsIn(text)
  const asked = words.filter((word) => unknown.includes(word.stem) && isGuessed(word))
  const pairs = joined(words).filter(({ parts }) => parts.some((stem) => unknown.includes(stem)))
  if (asked.length + pairs.length === 0) return corrections

  const cuts = asked.map((word) => ({ word, cuts: cutsOf(word.word) }))
  const parts = cuts.flatMap((one) => one.cuts.flatMap(({ stems }) => stems))
  const [french, found, inUse, ...vocabularies] = await Promise.all([
    frenchWords(),
    titleWordsBehind(db, [...new Set(asked.flatMap(keysOfTyped))]),
    stemsInUse(db, [
      ...new Set([
        ...parts,
        ...pairs.map(({ stem }) => stem),
        ...asked.flatMap((word) => [...otherGenders(word.stem), ...withoutArticle(word)]),
      ]),
    ]),
    ...languages.map((language) => vocabularyIn(db, language)),
  ])
  for (const { parts: pair, stem } of pairs) {
    const known = inUse.get(stem)
    if (known && known.titles > 0) corrections.set(pairOf(...pair), imposed(known))
  }
  for (const { word, cuts: ways } of cuts) {
    const keys = new Set(keysOfTyped(word))
    const titles = unique(found.filter(({ key }) => keys.has(key)))
    const isWord = french.has(word.stem) || vocabularies.some(({ isSaid }) => isSaid(word.stem))
    const nearest = isWord
      ? nearestToWord(word, titles)
      : nearestWord(word, [...titles, ...saidNear(vocabulary, word.stem)])
    const cut = bestCut(ways, inUse)
    const forms = [...otherGenders(word.stem), ...(isWord ? [] : withoutArticle(word))]
    const form = firstKnown(forms, { inUse, vocabulary })
    if (form) corrections.set(word.stem, imposed(form))
    else if (nearest && !isWord) corrections.set(word.stem, imposed(nearest))
    else if (cut) corrections.set(word.stem, cut)
    else if (nearest) corrections.set(word.stem, { ...imposed(nearest), offered: true })
  }
  return corrections
}

function wordsIn(text: string): Spelt[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const [stem] = stemsOf(word)
    return stem === undefined ? [] : [{ stem, word }]
  })
}

const imposed = ({ stem, word }: Candidate): Correction => ({ stems: [stem], written: word, offered: false })

function joined(words: readonly Spelt[]): { readonly parts: readonly [string, string]; readonly stem: string }[] {
  return words.slice(0, -1).flatMap((first, at) => {
    const second = words[at + 1]
    const [stem, ...others] = second ? wordsOf(`${first.word}${second.word}`) : []
    return second && stem !== undefined && others.length === 0 ? [{ parts: [first.stem, second.stem], stem }] : []
  })
}

type Cut = { readonly stems: readonly [string, string]; readonly written: string }

const shortestPart = 3

/** A word in two, in every place where both parts may be words. */
function cutsOf(written: string): Cut[] {
  const cuts: Cut[] = []
  for (let at = shortestPart; at <= written.length - shortestPart; at += 1) {
    const parts = [written.slice(0, at), written.slice(at)]
    const [first, second, ...others] = parts.flatMap(stemsOf)
    if (first !== undefined && second !== undefined && others.length === 0) {
      cuts.push({ stems: [first, second], written: parts.join(' ') })
    }
  }
  return cuts
}

function bestCut(cuts: readonly Cut[], inUse: ReadonlyMap<string, InUse>): Correction | undefined {
  const titlesOf = ({ stems }: Cut) => Math.min(...stems.map((stem) => inUse.get(stem)?.titles ?? 0))
  const [best] = cuts.toSorted((a, b) => titlesOf(b) - titlesOf(a))
  if (!best || titlesOf(best) === 0) return undefined
  return { stems: best.stems, written: best.written, offered: false }
}

type Known = { readonly inUse: ReadonlyMap<string, InUse>; readonly vocabulary: Vocabulary }

/** The word behind an article that was written without its apostrophe: « lecole ». */
const withoutArticle = ({ stem }: Spelt): string[] => /^(?:qu|[ldjmnst])([aeiouh].{3,})$/.exec(stem)?.slice(1) ?? []

function firstKnown(stems: readonly string[], { inUse, vocabulary: { saidWords } }: Known): Candidate | undefined {
  for (const other of stems) {
    const known = inUse.get(other) ?? saidWords.get(other[0] ?? '')?.find((said) => said.stem === other)
    if (known) return known
  }
  return undefined
}

function saidNear({ saidWords }: Vocabulary, stem: string): readonly Candidate[] {
  return (saidWords.get(stem[0] ?? '') ?? []).filter((one) => Math.abs(one.stem.length - stem.length) <= mostSlips)
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.stem, candidate])).values()]
}
