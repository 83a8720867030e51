import type { Instant } from '../base/instant.js'

/** One row per act already done: its answer, given again to whoever asks the same with the same key. */
export type IdempotencyKeyTable = {
  key: string
  procedure: string
  input_hash: string
  answer: string | null
  created_at: Instant
}

/** How often somebody (a keyed hash, never an address) did something in a window of time. */
export type ActCountTable = {
  act: string
  who: string
  window_starts_at: Instant
  count: number
}
