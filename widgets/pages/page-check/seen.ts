import type { Language } from '../../words/language.js'
import type { Advice, AdviceWords, Fault } from '../../words/elements/advice.js'
import type { Answers } from './ask-server.js'
import type { CheckStrings } from './check.strings.js'
import type { Stranger } from './check-scripts.js'
import type { Listening } from './violations.js'
import type { Placed } from './placed.js'

/** Facts of the page, gathered before anything is judged. */
export type Seen = {
  readonly language: Language
  readonly words: CheckStrings
  readonly faults: AdviceWords['faults']
  readonly placed: readonly Placed[]
  readonly answers: Answers
  readonly listening: Listening
  readonly shifts: readonly Shift[] | undefined
  readonly strangers: readonly Stranger[]
  /** Whether a tab opened when it was tried. */
  readonly opensTabs: boolean | undefined
}

/** By how much what moved by itself, and what it was. */
export type Shift = { readonly value: number; readonly nodes: readonly Node[] }

/** A sentence that the console says, too, about this tag. */
export function faultOf({ faults, words }: Seen, fault: Fault, { tag, site }: Pick<Placed, 'tag' | 'site'>): Advice {
  return words.of(tag, faults[fault]({ tag, site, origin }))
}
