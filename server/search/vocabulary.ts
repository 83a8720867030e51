import type { Language } from '../base/language.js'
import { askedFor } from './asking.js'
import type { Candidate } from './spelling.js'
import { stemsOf } from './words.js'

/** A thing that words lead to; the slice that owns the kind knows what the id is. `{ kind: 'offer-category', id: 'digital' }` */
export type Subject = { readonly kind: string; readonly id: string }

/** By this word a thing of that kind is looked for. */
export type SubjectWord = { readonly subject: Subject; readonly word: string }

/** A person who says the one would be glad of the other; not the other way round. */
export type SaidMeant = { readonly said: string; readonly meant: string }

/** Some of the words asked for mean this besides. */
export type Meaning = {
  /** Which of the stems it reads: from this one up to, and without, that one. */
  readonly from: number
  readonly to: number
  /** As the vocabulary writes it: « nounou ». */
  readonly said: string
  /** Each by all of its stems together. */
  readonly meant: readonly { readonly written: string; readonly stems: readonly string[] }[]
  /** Those among whose words it is. */
  readonly subjects: readonly Subject[]
}

export type Vocabulary = {
  /** The longest first; they may overlap. */
  meaningsIn(stems: readonly string[]): readonly Meaning[]
  /** Whether anything that is said has this stem. */
  isSaid(stem: string): boolean
  /** Sayings of one word, by its first letter. */
  readonly saidWords: ReadonlyMap<string, readonly Candidate[]>
}

type Entry = {
  readonly said: string
  readonly meant: Map<string, Meaning['meant'][number]>
  readonly subjects: Subject[]
}

/** How long the vocabulary may hold others up while it is read. */
const sliceMs = 8

/** Longer ones say more than a vocabulary can. */
export const mostStems = 6

/** Those of one language. */
export type Rows = { readonly words: readonly SubjectWord[]; readonly meanings: readonly SaidMeant[] }

/** Nothing that is asked later is folded again. `pause` lets others go first. */
export async function makeVocabulary(
  { words, meanings }: Rows,
  language: Language,
  pause: () => Promise<void>,
): Promise<Vocabulary> {
  const entries = new Map<string, Entry>()
  const said = new Set<string>()
  let endsAt = performance.now() + sliceMs
  const fold = async (text: string, stemsIn: (text: string) => readonly string[]) => {
    if (performance.now() > endsAt) {
      await pause()
      endsAt = performance.now() + sliceMs
    }
    return stemsIn(text)
  }
  const meantBy = new Map<string, readonly string[]>()
  // As a question is read: « je voudrais raccourcir un pantalon ».
  const saidIn = (text: string) => askedFor(text, language)
  const entryOf = async (text: string): Promise<Entry | undefined> => {
    const stems = await fold(text, saidIn)
    if (stems.length === 0 || stems.length > mostStems) return undefined
    for (const stem of stems) said.add(stem)
    const key = stemKey(stems)
    const entry = entries.get(key) ?? { said: text, meant: new Map(), subjects: [] }
    entries.set(key, entry)
    return entry
  }
  for (const { said, meant } of meanings) {
    const entry = await entryOf(said)
    const stems = meantBy.get(meant) ?? (await fold(meant, stemsOf))
    meantBy.set(meant, stems)
    if (entry && stems.length > 0) entry.meant.set(stemKey(stems), { written: meant, stems })
  }
  for (const { subject, word } of words) (await entryOf(word))?.subjects.push(subject)
  return {
    meaningsIn: (stems) => meaningsAmong(entries, stems),
    isSaid: (stem) => said.has(stem),
    saidWords: saidInOneWord(entries),
  }
}

function saidInOneWord(entries: ReadonlyMap<string, Entry>): Map<string, Candidate[]> {
  const byLetter = new Map<string, Candidate[]>()
  for (const [stem, { said }] of entries) {
    if (stem.includes(' ')) continue
    const [letter = ''] = stem
    const known = byLetter.get(letter)
    const word = { stem, word: said, titles: 0 }
    if (known) known.push(word)
    else byLetter.set(letter, [word])
  }
  return byLetter
}

function* windows(stems: readonly string[]): Generator<{ from: number; to: number }> {
  for (let length = Math.min(mostStems, stems.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= stems.length; from += 1) yield { from, to: from + length }
  }
}

function meaningsAmong(entries: ReadonlyMap<string, Entry>, stems: readonly string[]): Meaning[] {
  const found: Meaning[] = []
  for (const { from, to } of windows(stems)) {
    const entry = entries.get(stemKey(stems.slice(from, to)))
    if (entry) found.push({ from, to, said: entry.said, meant: [...entry.meant.values()], subjects: entry.subjects })
  }
  return found
}

/** In whatever order they are said: « percer un mur » is « un mur à percer ». */
export function stemKey(stems: readonly string[]): string {
  return stems.length === 1 ? (stems[0] ?? '') : stems.toSorted().join(' ')
}
