import {
  allOf,
  anyOf,
  butNot,
  isMet,
  never,
  type Group,
  type Match,
  type Question,
  type Reading,
} from '../../search/index.js'
import { familyMark, headMark, kindWord, ownMark, returnMark, subjectWord, textMark, titleMark } from './words.js'

/** From where an offer says best what it is, to where it says it least. */
const ladder: readonly { readonly by: Reading['by']; readonly marks: readonly string[] }[] = [
  { by: 'word', marks: [headMark] },
  { by: 'word', marks: [titleMark] },
  { by: 'word', marks: [ownMark] },
  { by: 'meaning', marks: [titleMark, ownMark] },
  { by: 'word', marks: [textMark] },
  { by: 'beginning', marks: [titleMark] },
  { by: 'meaning', marks: [textMark] },
  { by: 'beginning', marks: [textMark] },
  { by: 'word', marks: [returnMark, familyMark] },
]

/** From here on, an answer is only shown where there is none better. */
const firstWeak = 5

/** So many fewer of the words than the best may an answer meet. */
const slack = 0

const mostGroups = 8
const sides = 2

/** By group, what an offer must have to stand on each step of the ladder, or higher. */
type Steps = readonly Match[]

function stepsOf(group: Group): Steps {
  const steps: Match[] = []
  for (const { by, marks } of ladder) {
    const here = group
      .filter((reading) => reading.by === by)
      .flatMap(({ stems, subject }) =>
        subject
          ? marks.includes(ownMark)
            ? [subjectWord(subject)]
            : []
          : marks.map((mark) => allOf(stems.map((stem) => `${mark}${stem}`))),
      )
    steps.push(anyOf([steps.at(-1) ?? never, ...here]))
  }
  return steps
}

/** At least so many of these. */
function atLeast(many: number, matches: readonly Match[]): Match {
  if (many > matches.length) return never
  if (many === 1) return anyOf(matches)
  const [first, ...others] = matches
  if (first === undefined || many === matches.length) return allOf(matches)
  return anyOf([allOf([first, ...partsOf(atLeast(many - 1, others))]), atLeast(many, others)])
}

const partsOf = (match: Match): readonly Match[] => (typeof match === 'object' && 'all' in match ? match.all : [match])

/**
 * The order in which offers answer a question: who meets more of what is asked first; then what is offered before what is
 * sought; then by the best step on the ladder. Lower is better. One number holds while a word nobody used becomes known.
 */
export class Tiers {
  readonly #steps: readonly Steps[]
  readonly #met: readonly Match[]
  readonly #isSided: boolean

  constructor({ groups, seeks }: Pick<Question, 'groups' | 'seeks'>) {
    this.#steps = groups.map(stepsOf)
    this.#met = this.#steps.map((steps) => steps.at(-1) ?? never)
    this.#isSided = !seeks
  }

  /** Behind all others. */
  readonly worst = tierFor({ met: 0, side: sides - 1, step: ladder.length - 1 })

  /** What meets the word that the question is about. */
  get main(): Match {
    return this.#met[0] ?? never
  }

  meetsMain(words: ReadonlySet<string>): boolean {
    return isMet(this.main, words)
  }

  /** Whether those in this tier are, by what they are called first, what one of the words says. */
  isAbout(tier: number): boolean {
    return stepIn(tier) === 0
  }

  /** Weak ones are cut where a better one answers. */
  isStrong(tier: number, best: number): boolean {
    return metIn(tier) >= metIn(best) - slack && (stepIn(tier) < firstWeak || stepIn(best) >= firstWeak)
  }

  /** All that stands in a strong tier. */
  strong(best: number): Match {
    const step = stepIn(best) >= firstWeak ? ladder.length - 1 : firstWeak - 1
    return allOf([this.#onStep(step), atLeast(Math.max(1, metIn(best) - slack), this.#met)])
  }

  /** Whatever meets anything that is asked. */
  get any(): Match {
    return anyOf(this.#met)
  }

  of(words: ReadonlySet<string>): number {
    const met = this.#met.filter((match) => isMet(match, words)).length
    if (met === 0) return this.worst
    const step = ladder.findIndex((_, at) => this.#steps.some((steps) => isMet(steps[at] ?? never, words)))
    const side = this.#isSided && words.has(sought) ? 1 : 0
    return tierFor({ met, side, step })
  }

  /** All tiers from the best on that anything can stand in, each with what stands in it and in no better one. */
  *from(first: number): Generator<{ readonly tier: number; readonly match: Match }> {
    for (let met = this.#met.length; met > 0; met -= 1) {
      const many = butNot(atLeast(met, this.#met), atLeast(met + 1, this.#met))
      for (let side = 0; side < (this.#isSided ? sides : 1); side += 1) {
        const there = !this.#isSided ? many : side === 0 ? butNot(many, sought) : allOf([many, sought])
        for (let step = 0; step < ladder.length; step += 1) {
          const tier = tierFor({ met, side, step })
          const [here, above] = [this.#onStep(step), step === 0 ? never : this.#onStep(step - 1)]
          if (tier < first || JSON.stringify(here) === JSON.stringify(above)) continue
          yield { tier, match: butNot(allOf([here, there]), above) }
        }
      }
    }
  }

  #onStep(step: number): Match {
    return anyOf(this.#steps.map((steps) => steps[step] ?? never))
  }
}

const sought = kindWord('wanted')

type Standing = { readonly met: number; readonly side: number; readonly step: number }

const tierFor = ({ met, side, step }: Standing): number => ((mostGroups - met) * sides + side) * ladder.length + step

const metIn = (tier: number): number => mostGroups - Math.floor(tier / ladder.length / sides)
const stepIn = (tier: number): number => tier % ladder.length
