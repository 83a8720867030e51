import type { Language } from '../base/language.js'
import type { Day } from '../base/local-time.js'
import { wordsOf } from '../base/words.js'
import { askedFor, seeksSeekers } from './asking.js'
import { pairOf, type Correction } from './correct-words.js'
import { findDays } from './days-in-words.js'
import type { Group, Question, Reading } from './question.js'
import { seeksSomebody } from './somebody.js'
import type { Meaning, Vocabulary } from './vocabulary.js'

/** Knowledge about words, whatever is searched. */
export type Lexicon = {
  readonly vocabulary: Vocabulary
  /** The kind of subjects that there are here. */
  readonly subjects: string
  /** The vocabulary of another language, for words that nobody knows. */
  foreign?(): Promise<Vocabulary>
  /** Counts how many things use each of these stems; those that none uses are left out. */
  usesOf(stems: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** The most used stems that begin so. */
  beginning(start: string): Promise<readonly string[]>
  correctionsOf(stems: readonly string[], typed: string): Promise<ReadonlyMap<string, Correction>>
}

export type Typed = {
  readonly text: string
  readonly language: Language
  readonly today: Day
  /** Readings that are to be left out. */
  readonly plainly?: readonly ('meanings' | 'days' | 'spelling')[]
}

const mostWords = 8
/** With all that they may mean. */
const mostStems = 32

export async function readQuestion(lexicon: Lexicon, typed: Typed): Promise<Question> {
  const { text, language, plainly = [], today } = typed
  const days = plainly.includes('days') ? undefined : findDays(text, today, language)
  const words = days ? `${text.slice(0, days.at[0])} ${text.slice(days.at[1])}` : text
  const read = await readWords(lexicon, { ...typed, text: words })
  return { ...read, ...(days && { days: { from: days.from, to: days.to, written: text.slice(...days.at) } }) }
}

async function readWords(lexicon: Lexicon, { text, language, plainly = [] }: Typed): Promise<Question> {
  const asked = askedFor(text, language)
  const seeks = seeksSeekers(text)
  if (asked.length === 0) return { groups: [], about: '', seeks, seeksSomebody: false, also: [] }
  const typed = asked.slice(0, mostWords)
  const begun = wordsOf(text).at(-1) === typed.at(-1) ? typed.at(-1) : undefined
  const isPlain = plainly.includes('meanings')
  const [uses, beginnings] = await Promise.all([
    lexicon.usesOf(typed),
    begun === undefined ? [] : lexicon.beginning(begun),
  ])
  const endings = beginnings.filter((stem) => stem !== begun)
  const by = begun !== undefined && uses.has(begun) ? 'longer' : 'beginning'
  const own = isPlain ? [] : lexicon.vocabulary.meaningsIn(typed).filter(isHeard(lexicon))
  const unheard = typed.filter(
    (stem, at) => !uses.has(stem) && !own.some(isOf(at)) && !(stem === begun && endings.length > 0),
  )
  const foreign = isPlain || unheard.length === 0 ? undefined : await lexicon.foreign?.()
  const translated = (stems: readonly string[]) =>
    (foreign?.meaningsIn(stems) ?? []).filter(({ from, to }) =>
      stems.slice(from, to).some((stem) => unheard.includes(stem)),
    )
  const abroad = translated(typed)
  const unknown = unheard.filter((stem) => !abroad.some(isOf(typed.indexOf(stem))))
  const corrections: ReadonlyMap<string, Correction> =
    unknown.length === 0 || plainly.includes('spelling') ? new Map() : await lexicon.correctionsOf(unknown, text)
  const those = (isOffered: boolean) => new Map([...corrections].filter(([, { offered }]) => offered === isOffered))
  const stems = [...new Set(correctedStems(typed, those(false)))].slice(0, mostWords)
  const explained = isPlain ? [] : [...lexicon.vocabulary.meaningsIn(stems), ...translated(stems)]
  const meanings = longest(await inUse(lexicon, explained, stems))
  const all = stems.map((stem, at): Group => [
    { by: 'word', stems: [stem] },
    ...(stem === begun ? endings.map((ending): Reading => ({ by, stems: [ending] })) : []),
    ...meanings.filter(isOf(at)).flatMap(readingsOf),
  ])
  const [spelt, perhaps] = [rewritten(text, those(false)), rewritten(text, those(true))]
  const asRead = rarest(all, uses)
  const groups = withoutExcess(asRead)
  const [kept, known] = [otherReadings(groups), otherReadings(asRead)]
  return {
    groups,
    about: writtenFor(stems, spelt ?? text),
    seeks,
    seeksSomebody: seeksSomebody(text, stems),
    also: meanings.map(({ said, meant, subjects }) => ({ said, meant: meant.filter(isOther(stems)), subjects })),
    ...(spelt !== undefined && { spelt }),
    ...(perhaps !== undefined && { perhaps }),
    ...((groups.length < all.length || typed.length < asked.length) && { cutTo: groups.length }),
    ...(kept !== known && { readingsCut: { to: kept, of: known } }),
  }
}

const isOf =
  (at: number) =>
  ({ from, to }: Meaning): boolean =>
    from <= at && at < to

/** Whether it says anything where these subjects are looked among. */
const isHeard =
  ({ subjects: here }: Lexicon) =>
  ({ meant, subjects }: Meaning): boolean =>
    meant.length > 0 || subjects.some(({ kind }) => kind === here)

/** More words of one question could be met in too many ways to go through them. */
const mostGroups = 4

/** So many things use a word that says little beside others, of which two are enough. */
const commonUses = 1_000
const mostCommon = 2

/** The main word of the question, and of the others those that say most. */
function rarest(groups: readonly Group[], uses: ReadonlyMap<string, number>): Group[] {
  const [main, ...others] = groups
  if (!main) return []
  const usesOf = ([word]: Group) => uses.get(word?.stems[0] ?? '') ?? 0
  const ranked = [main, ...others.toSorted((a, b) => usesOf(a) - usesOf(b))]
  const common = ranked.filter((group) => usesOf(group) > commonUses).slice(mostCommon)
  const kept = new Set(ranked.filter((group) => !common.includes(group)).slice(0, mostGroups))
  return groups.filter((group) => kept.has(group))
}

type Meant = Meaning['meant'][number]

/** Whether it says more than these. */
const isOther =
  (said: readonly string[]) =>
  ({ stems }: Meant): boolean =>
    stems.some((stem) => !said.includes(stem))

/** A longer saying has all the words of this one and more: « poussette double » for « poussette ». */
const isPartOf =
  (said: readonly string[]) =>
  ({ stems }: Meant): boolean =>
    said.every((stem) => stems.includes(stem))

/** A meaning that no thing has counts for nothing, nor does one that the words find themselves. */
async function inUse(lexicon: Lexicon, meanings: readonly Meaning[], asked: readonly string[]): Promise<Meaning[]> {
  if (meanings.length === 0) return []
  const uses = await lexicon.usesOf([...new Set(meanings.flatMap(({ meant }) => meant.flatMap(({ stems }) => stems)))])
  return meanings
    .map((meaning) => {
      const isNarrower = isPartOf(asked.slice(meaning.from, meaning.to))
      const meant = meaning.meant.filter((one) => one.stems.every((stem) => uses.has(stem)) && !isNarrower(one))
      const subjects = meaning.subjects.filter(({ kind }) => kind === lexicon.subjects)
      return { ...meaning, meant, subjects }
    })
    .filter(({ meant, subjects }) => meant.length + subjects.length > 0)
}

/** A meaning of several words together comes instead of those of some of them. */
const longest = (meanings: readonly Meaning[]): Meaning[] =>
  meanings.filter(
    ({ from, to }) =>
      !meanings.some((other) => other.from <= from && to <= other.to && other.to - other.from > to - from),
  )

const readingsOf = ({ meant, subjects }: Meaning): Reading[] => [
  ...meant.map(({ stems }): Reading => ({ by: 'meaning', stems })),
  ...subjects.map((subject): Reading => ({ by: 'kind', stems: [], subject })),
]

const otherReadings = (groups: readonly Group[]): number => groups.reduce((sum, { length }) => sum + length - 1, 0)

/** The words themselves, then one other reading of each in turn, as long as there is room. */
function withoutExcess(groups: readonly Group[]): Group[] {
  const kept = groups.map((readings) => readings.slice(0, 1))
  let left = mostStems - groups.length
  for (let at = 1; groups.some(({ length }) => length > at); at += 1) {
    for (const [of, group] of groups.entries()) {
      const reading = group[at]
      if (!reading || reading.stems.length > left) continue
      left -= reading.stems.length
      kept[of]?.push(reading)
    }
  }
  return kept
}

/** From the first of these stems to the last, as the text writes them. */
function writtenFor(stems: readonly string[], text: string): string {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const isAsked = ([word]: RegExpMatchArray) => wordsOf(word).some((stem) => stems.includes(stem))
  const [first, last] = [words.find(isAsked), words.findLast(isAsked)]
  return first && last ? text.slice(first.index, last.index + last[0].length).replace(/\s+/g, ' ') : text.trim()
}

type Corrections = ReadonlyMap<string, Correction>

/** Where two words are read as one, the second is gone with the first. */
function correctedStems(typed: readonly string[], corrections: Corrections): string[] {
  const stems: string[] = []
  for (let at = 0; at < typed.length; at += 1) {
    const [stem = '', next = ''] = typed.slice(at)
    const pair = corrections.get(pairOf(stem, next))
    stems.push(...((pair ?? corrections.get(stem))?.stems ?? [stem]))
    if (pair) at += 1
  }
  return stems
}

function rewritten(text: string, corrections: Corrections): string | undefined {
  const words = [...text.trim().matchAll(/([\p{L}\p{N}]+)([^\p{L}\p{N}]*)/gu)]
  const stemAt = (at: number) => wordsOf(words[at]?.[1] ?? '')[0] ?? ''
  let written = text.trim().slice(0, words[0]?.index)
  let isOther = false
  for (let at = 0; at < words.length; at += 1) {
    const [, word = '', between = ''] = words[at] ?? []
    const pair = corrections.get(pairOf(stemAt(at), stemAt(at + 1)))
    const correction = pair ?? corrections.get(stemAt(at))
    isOther ||= correction !== undefined
    if (pair) at += 1
    written += (correction?.written ?? word) + (pair ? (words[at]?.[2] ?? '') : between)
  }
  return isOther ? written : undefined
}
