import type { Declared } from './database/retention.js'

/** What a slice brings to the whole. The folds beside this file take it; a slice that brings nothing has no such file. */
export type Slice = {
  /** What each column of its tables is, and how long it is kept. */
  readonly privacy?: Declared
}
