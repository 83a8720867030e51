import { allOf, anyOf, type Group, type Match, type Reading } from '../../search/index.js'
import { familyMark, headMark, ownMark, returnMark, subjectWord, textMark, titleMark, widest } from './words.js'

export type Step = {
  readonly by: readonly Reading['by'][]
  readonly marks: readonly string[]
  /** An offer on this step does not answer the question; it is shown where nothing does. */
  readonly isWeak?: true
}

/** The steps of an offer, from the place where a word says most about what it is to the place where it says least. */
export const ladder: readonly Step[] = [
  { by: ['word'], marks: [headMark] },
  { by: ['word'], marks: [titleMark] },
  { by: ['meaning'], marks: [headMark] },
  { by: ['meaning'], marks: [titleMark] },
  { by: ['word'], marks: [ownMark] },
  { by: ['kind'], marks: [ownMark], isWeak: true },
  { by: ['word'], marks: [textMark] },
  { by: ['beginning'], marks: [headMark] },
  { by: ['beginning'], marks: [titleMark] },
  { by: ['meaning', 'beginning'], marks: [textMark] },
  { by: ['longer'], marks: [titleMark], isWeak: true },
  { by: ['word', 'meaning', 'beginning'], marks: [returnMark, familyMark], isWeak: true },
]

export const stepsInTitle = 4
export const stepOfKind = ladder.findIndex(({ by }) => by.includes('kind'))
export const stepsOfKind = ladder.filter(({ by }) => by.includes('kind'))
export const strongSteps = ladder.filter(({ isWeak }) => !isWeak)
/** On these steps an offer's title or category has the word. */
export const namingSteps = strongSteps.filter(({ marks }) => !marks.includes(textMark))
export const sayingSteps = namingSteps.filter(({ by }) => !by.includes('meaning'))
/** An offer that answers anything stands on a step above. */
export const firstUnmet = ladder.findLastIndex(({ isWeak }) => !isWeak) + 1

/** Matches the offers that stand on any of these steps by this group. */
export const onAny = (steps: readonly Step[], group: Group): Match =>
  anyOf(
    group.flatMap((reading) =>
      wordsIn(reading, widest(steps.filter(({ by }) => by.includes(reading.by)).flatMap(({ marks }) => marks))),
    ),
  )

export function wordsIn({ stems, subject }: Reading, marks: readonly string[]): Match[] {
  if (subject) return marks.length > 0 ? [subjectWord(subject)] : []
  return marks.map((mark) => allOf(stems.map((stem) => `${mark}${stem}`)))
}
