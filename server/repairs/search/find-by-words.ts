import type { Language } from '../../base/language.js'
import type { Day } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import {
  isGuessed,
  nearestWord,
  readQuestion,
  stemsOf,
  vocabularyIn,
  type Correction,
  type Lexicon,
  type Question,
  type Vocabulary,
} from '../../search/index.js'
import { bicycleKinds } from './bicycle-subjects.js'
import { foundBy } from './found-by.strings.js'
import type { Candidate } from './repairer-search.store.js'
import { textsOf } from './repairer-words.store.js'

type TypedWords = { readonly text: string; readonly language: Language; readonly today: Day }

/** How much of a long question was looked for. */
export type Cut = Pick<Question, 'cutTo' | 'readingsCut'>

/**
 * Who meets most of what is asked, and of those who does by most of the words themselves, rather than by what these mean.
 * Words that nobody has find nobody.
 */
export async function meetingWords(
  db: Db,
  candidates: readonly Candidate[],
  typed: TypedWords,
): Promise<{ readonly met: Candidate[]; readonly cut?: Cut }> {
  const [texts, vocabulary] = await Promise.all([
    textsOf(
      db,
      candidates.map(({ id }) => id),
    ),
    vocabularyIn(db, typed.language),
  ])
  const stems = candidates.map((candidate) => stemsOfRepairer(candidate, texts.get(candidate.id) ?? []))
  const question = await readQuestion(lexiconOf(stems, vocabulary), typed)
  if (question.groups.length === 0) return { met: [...candidates] }
  const groups = question.groups.length + 1
  const met = candidates.map(({ bikeTypes }, at) => {
    const known = { stems: stems[at] ?? new Set(), bikeTypes }
    return groupsMet(question, known) * groups + groupsMet(byWord(question), known)
  })
  const most = Math.max(...met)
  const { cutTo, readingsCut } = question
  return {
    met: most === 0 ? [] : candidates.filter((_, at) => met[at] === most),
    ...((cutTo ?? readingsCut) !== undefined && {
      cut: { ...(cutTo !== undefined && { cutTo }), ...(readingsCut && { readingsCut }) },
    }),
  }
}

const byWord = ({ groups }: Pick<Question, 'groups'>) => ({
  groups: groups.map((readings) => readings.filter(({ by }) => by !== 'meaning' && by !== 'kind')),
})

function stemsOfRepairer({ name, types, bikeTypes }: Candidate, texts: readonly string[]): ReadonlySet<string> {
  const called = [...types.map((type) => foundBy.types[type]), ...bikeTypes.map((type) => foundBy.bikeTypes[type])]
  return new Set(stemsOf([name, ...texts, ...called, foundBy.everybody].join(' ')))
}

/** There are few enough repairers to go through all of them. */
function lexiconOf(all: readonly ReadonlySet<string>[], vocabulary: Vocabulary): Lexicon {
  const uses = new Map<string, number>()
  for (const stems of all) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  return {
    vocabulary,
    subjects: bicycleKinds.kind,
    usesOf: (stems) =>
      Promise.resolve(new Map(stems.flatMap((stem) => (uses.has(stem) ? [[stem, uses.get(stem) ?? 0]] : [])))),
    beginning: (start) => Promise.resolve([...uses.keys()].filter((stem) => stem.startsWith(start))),
    correctionsOf: (stems) => Promise.resolve(new Map(stems.flatMap((stem) => corrected(stem, uses)))),
  }
}

function corrected(stem: string, uses: ReadonlyMap<string, number>): [string, Correction][] {
  const typed = { stem, word: stem }
  if (!isGuessed(typed)) return []
  const candidates = [...uses].map(([word, titles]) => ({ stem: word, word, titles }))
  const nearest = nearestWord(typed, candidates)
  return nearest ? [[stem, { stems: [nearest.stem], written: nearest.word, offered: false }]] : []
}

type Known = { readonly stems: ReadonlySet<string>; readonly bikeTypes: readonly string[] }

function groupsMet({ groups }: Pick<Question, 'groups'>, { stems: own, bikeTypes }: Known): number {
  const isMet = ({ stems, subject }: Question['groups'][number][number]) =>
    subject ? bikeTypes.includes(subject.id) : stems.length > 0 && stems.every((stem) => own.has(stem))
  return groups.filter((readings) => readings.some(isMet)).length
}
