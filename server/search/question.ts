import type { Day } from '../base/local-time.js'
import type { Meaning, Subject } from './vocabulary.js'

/**
 * One way to understand a word that was asked for: as it stands, by what the vocabulary says that it means, as a thing of a
 * kind, as the beginning of a word, or as that of a longer one although it is a word itself. Its stems are wanted together.
 */
export type Reading = {
  readonly by: 'word' | 'meaning' | 'kind' | 'beginning' | 'longer'
  readonly stems: readonly string[]
  /** The kind, instead of stems. */
  readonly subject?: Subject
}

/** A thing that is asked for, by any of its readings. */
export type Group = readonly Reading[]

/** A typed question, understood. */
export type Question = {
  /** The first is what it is about. None where only days were said. */
  readonly groups: readonly Group[]
  /** The question as it was written, without how it was asked: « broyeur de végétaux ». */
  readonly about: string
  /** Those who seek are sought. */
  readonly seeks: boolean
  /** Somebody who does or teaches something, rather than a thing. */
  readonly seeksSomebody: boolean
  /** Said of it, to whoever asked. */
  readonly also: readonly Pick<Meaning, 'said' | 'meant' | 'subjects'>[]
  /** Both included, as they were written. They are no words to look for. */
  readonly days?: { readonly from: Day; readonly to: Day; readonly written: string }
  readonly spelt?: string
  readonly perhaps?: string
  /** So many of the words are looked for: those that say most. */
  readonly cutTo?: number
  /** Only the first readings are kept: there are more than one question has room for. */
  readonly readingsCut?: { readonly to: number; readonly of: number }
}
