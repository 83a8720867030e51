import {
  allOf,
  anyOf,
  butNot,
  isMet,
  never,
  wordsNamed,
  type Group,
  type Match,
  type Question,
  type Reading,
} from '../../search/index.js'
import {
  firstUnmet,
  ladder,
  namingSteps,
  onAny,
  sayingSteps,
  stepOfKind,
  stepsInTitle,
  stepsOfKind,
  strongSteps,
  wordsIn,
  type Step,
} from './ladder.js'
import { kindWord, textMark, titleMark } from './words.js'

const mostGroups = 8

export type Meant = { readonly key: string; readonly match: Match }

export const meantKey = ({ stems, subject }: Pick<Reading, 'stems' | 'subject'>): string =>
  subject ? `_${subject.kind} ${subject.id}` : stems.join(' ')

/** Each thing that was meant finds this beside what the words find: all of them anywhere, or the first in a title. */
function meantIn(groups: readonly Group[]): Meant[] {
  const own = new Map<string, Match[]>()
  const meant = new Map<string, Match>()
  for (const [word, ...readings] of groups) {
    for (const reading of readings.filter(({ by }) => by === 'meaning' || by === 'kind')) {
      const key = meantKey(reading)
      meant.set(key, anyOf(wordsIn(reading, [textMark])))
      own.set(key, [...(own.get(key) ?? []), ...(word ? wordsIn(word, [textMark]) : [])])
    }
  }
  const main = groups[0]?.[0]
  const called = main ? wordsIn(main, [titleMark]) : []
  return [...meant].map(([key, match]) => ({
    key,
    match: butNot(match, anyOf([allOf(own.get(key) ?? []), ...called])),
  }))
}

/** At least so many of these. Told by halves, it names each fewer times than told by pairs. */
function atLeast(many: number, matches: readonly Match[]): Match {
  if (many > matches.length) return never
  if (many === 1) return anyOf(matches)
  if (many === matches.length) return allOf(matches)
  const [some, others] = [matches.slice(0, matches.length / 2), matches.slice(matches.length / 2)]
  const parted = Array.from({ length: many - 1 }, (_, at) =>
    allOf([atLeast(at + 1, some), atLeast(many - at - 1, others)]),
  )
  return anyOf([atLeast(many, some), atLeast(many, others), ...parted])
}

/** An offer whose title has so many of the words, and of what they mean, comes before others on its step. */
const mostSaid = 2
/** All pairs of so many words are tried. */
const mostTried = 8

/** « Poussette double » says « poussette » again, and no second thing. */
const isMore = (stems: readonly string[], other: readonly string[]): boolean =>
  stems.length > other.length && other.every((stem) => stems.includes(stem))

function saidTwice(groups: readonly Group[]): Match {
  const readings = groups.flat().filter(({ by }) => by === 'word' || by === 'meaning')
  const said = new Map(readings.map(({ stems }) => [stems.join(' '), stems]))
  const titles = [...said.values()]
    .filter((stems) => ![...said.values()].some((other) => isMore(stems, other)))
    .slice(0, mostTried)
    .map((stems) => wordsIn({ by: 'word', stems }, [titleMark]))
  return atLeast(mostSaid, titles.flat())
}

/**
 * Who meets nothing that is asked comes last; what is offered before what is sought; who meets more before who meets less; who
 * helps before what is lent, where somebody is sought; then by step; then who says it twice.
 */
type Place = {
  readonly side: number
  readonly met: number
  readonly isThing: boolean
  readonly step: number
  readonly isOnce: boolean
}

const tiersOfBlock = 2 * ladder.length
const tierOf = ({ side, met, isThing, step, isOnce }: Place): number => {
  const block = ((met === 0 ? 2 : 0) + side) * (mostGroups + 1) + mostGroups - met
  return (2 * block + Number(isThing)) * tiersOfBlock + 2 * step + Number(isOnce)
}
const metIn = (tier: number): number => mostGroups - (Math.floor(tier / tiersOfBlock / 2) % (mostGroups + 1))
const stepIn = (tier: number): number => Math.floor(tier / 2) % ladder.length

const sought = kindWord('wanted')
const help = kindWord('help')

export type Tier = {
  readonly tier: number
  /** How much of what is asked is met in it. */
  readonly met: number
  /** Matches offers of this tier that are in no better one. */
  readonly match: Match
  /** Matches offers of its step, in the title once or twice. */
  readonly step: Match
  /** Matches offers of this tier and of those that meet as much of the question. */
  readonly block: Match
}

type Ranked = Pick<Question, 'groups' | 'seeks' | 'seeksSomebody'>

/**
 * The order in which offers answer a question. Lower is better; the number stays the same when a word that nobody used
 * becomes known.
 */
export class Tiers {
  /** The offers that answer each group. */
  readonly #met: readonly Match[]
  /** Matches, for each step, offers that stand on it by any group, and maybe on a higher one too. */
  readonly #at: readonly Match[]
  /** The same, by each group. */
  readonly #by: readonly (readonly Match[])[]
  /** Matches, for each step, offers that stand on it or on a higher one, by any group. */
  readonly #upTo: readonly Match[]
  /** On which there is anything to stand by. */
  readonly #steps: readonly number[]
  readonly #isForSomebody: boolean
  readonly #sides: readonly (readonly [side: number, of: (match: Match) => Match])[]

  /** The offers that answer the word that the question is about. */
  readonly main: Match
  /** The offers that are called by that word itself. */
  readonly called: Match
  /** The offers that are called by that word, or by what it means. */
  readonly named: Match
  /** The offers whose title has two of the words and of what they mean. */
  readonly twice: Match
  /** The offers that each meant thing finds, and the words themselves do not. */
  readonly meant: readonly Meant[]
  /** The offers that come behind all others. */
  readonly worst = tierOf({ side: 1, met: 0, isThing: true, step: ladder.length - 1, isOnce: true })

  readonly #question: Ranked

  constructor(question: Ranked) {
    const { groups, seeks, seeksSomebody } = (this.#question = question)
    this.twice = saidTwice(groups)
    this.#isForSomebody = seeksSomebody
    const on = (steps: readonly Step[]) => anyOf(groups.map((group) => onAny(steps, group)))
    this.#met = groups.map((group) => onAny(strongSteps, group))
    this.#by = ladder.map((step) => groups.map((group) => onAny([step], group)))
    this.#at = this.#by.map(anyOf)
    this.#upTo = ladder.map((_, step) => on(ladder.slice(0, step + 1)))
    this.#steps = [...ladder.keys()].filter((step) => this.#at[step] !== never)
    this.meant = meantIn(groups)
    const [main = []] = groups
    this.main = anyOf([onAny(strongSteps, main), onAny(stepsOfKind, main)])
    this.called = onAny(sayingSteps, main)
    this.named = onAny(namingSteps, main)
    this.#sides = seeks
      ? [[0, (match) => match]]
      : [
          [0, (match) => butNot(match, sought)],
          [1, (match) => allOf([match, sought])],
        ]
  }

  /** They are few where the question has one word. */
  get areFew(): boolean {
    return this.#met.length === 1
  }

  /** The tiers of the main word, without the others. */
  get ofMain(): Tiers {
    return new Tiers({ ...this.#question, groups: this.#question.groups.slice(0, 1) })
  }

  /** The offers that answer anything that is asked. */
  get any(): Match {
    return this.#on(ladder.length - 1)
  }

  /** Only these words of an offer tell where it stands: the others say nothing of it. */
  get words(): ReadonlySet<string> {
    const matches = [
      ...this.#at,
      ...this.#met,
      this.twice,
      this.main,
      this.called,
      this.named,
      ...this.meant.map(({ match }) => match),
    ]
    return new Set([...matches.flatMap((match) => [...wordsNamed(match)]), sought, help])
  }

  of(words: ReadonlySet<string>): number {
    const step = this.#at.findIndex((match) => isMet(match, words))
    if (step < 0) return this.worst
    const met = this.#met.filter((match) => isMet(match, words)).length
    return tierOf({
      side: this.#sides.length > 1 && words.has(sought) ? 1 : 0,
      met,
      step,
      isThing: this.#isForSomebody && !words.has(help),
      isOnce: step < stepsInTitle && this.twice !== never && !isMet(this.twice, words),
    })
  }

  /** Whether those in this tier are called by one of the words. */
  isCalledSo(tier: number): boolean {
    return metIn(tier) > 0 && stepIn(tier) === 0
  }

  /** Whether those in this tier answer all that is asked. */
  isWhole(tier: number): boolean {
    return metIn(tier) === this.#met.length
  }

  /**
   * Who meets less than the best is cut, unless its title says one of the words. Who meets nothing is, where anything is called
   * so; where nothing meets anything, all but the best step is.
   */
  isStrong(tier: number, best: number): boolean {
    if (metIn(best) === 0) return stepIn(tier) <= stepIn(best)
    if (metIn(tier) === 0) return stepIn(tier) === stepOfKind && stepIn(best) > stepOfKind
    return metIn(tier) >= metIn(best) || stepIn(tier) < stepsInTitle
  }

  /** Whether those that are only of a kind that was meant are in a strong tier. */
  takesKind(best: number): boolean {
    return stepIn(best) >= stepOfKind
  }

  /** Whether the best speak of what is asked, at least in their text; else they are of its kind. */
  isSpokenOf(best: number): boolean {
    return metIn(best) > 0
  }

  /** Whether the best have at most half of the words that were asked for. Of a sentence, nobody expects all. */
  isParted(best: number): boolean {
    return this.#met.length >= 2 * metIn(best)
  }

  /** All offers of the strong tiers. */
  strong(best: number): Match {
    if (metIn(best) === 0) return this.#on(stepIn(best))
    const kind = (stepIn(best) > stepOfKind && this.#at[stepOfKind]) || never
    if (metIn(best) === 1) return anyOf([...this.#met, kind])
    // An offer meets its group when its title says a word of it.
    const called = this.#on(stepsInTitle - 1)
    return anyOf([atLeast(metIn(best), this.#met), called, butNot(kind, anyOf(this.#met))])
  }

  /** All tiers from this one on that anything can stand in, best first. `isSaidTwice`: anything is known to say it twice. */
  *from(first: number, isSaidTwice = true): Generator<Tier> {
    for (const { side, met, isThing, of } of this.#blocks()) {
      if (tierOf({ side, met, isThing, step: ladder.length - 1, isOnce: true }) < first) continue
      const many = met > 0 ? atLeast(met, this.#met) : this.any
      if (many === never) continue
      const better = atLeast(met + 1, this.#met)
      const block = of(many)
      for (const step of this.#steps) {
        if (met > 0 && step >= firstUnmet) continue
        const at = this.#at[step] ?? never
        const inBlock = met === 0 ? at : ladder[step]?.isWeak ? allOf([at, many]) : this.#meetingOn(step, met)
        const above = step === 0 ? never : this.#on(step - 1)
        const match = of(butNot(inBlock, anyOf([above, better])))
        for (const [isOnce, said] of this.#timesOn(step, isSaidTwice)) {
          const tier = tierOf({ side, met, isThing, step, isOnce })
          if (tier >= first) yield { tier, met, block, step: match, match: said(match) }
        }
      }
    }
  }

  /** Blocks are told apart before steps, the best first. */
  *#blocks() {
    const kinds = this.#isForSomebody
      ? ([
          [false, (match: Match) => allOf([match, help])],
          [true, (match: Match) => butNot(match, help)],
        ] as const)
      : ([[false, (match: Match) => match]] as const)
    const all = this.#met.length
    const mets = [Array.from({ length: all }, (_, at) => all - at), [0]]
    for (const some of mets)
      for (const [side, sided] of this.#sides)
        for (const met of some)
          for (const [isThing, kind] of kinds) yield { side, met, isThing, of: (match: Match) => kind(sided(match)) }
  }

  /**
   * What stands on a step that is not weak, and meets so many. By whichever group it stands there, it meets that one, which is
   * not said again: PostgreSQL would take it for chance, and read whole lists where the newest have enough.
   */
  #meetingOn(step: number, met: number): Match {
    const others = (group: number) => this.#met.filter((_, at) => at !== group)
    return anyOf(
      (this.#by[step] ?? []).map((at, group) => (met === 1 ? at : allOf([at, atLeast(met - 1, others(group))]))),
    )
  }

  #timesOn(step: number, isSaidTwice: boolean): readonly (readonly [isOnce: boolean, of: (match: Match) => Match])[] {
    if (step >= stepsInTitle || this.twice === never) return [[false, (match) => match]]
    if (!isSaidTwice) return [[true, (match) => match]]
    return [
      [false, (match) => allOf([match, this.twice])],
      [true, (match) => butNot(match, this.twice)],
    ]
  }

  #on(step: number): Match {
    return this.#upTo[step] ?? never
  }
}
