import type { Instant } from '../base/instant.js'

/** The answer of an act, repeated for the same key and input. */
export type IdempotencyKeyTable = {
  key: string
  procedure: string
  input_hash: string
  answer: string | null
  created_at: Instant
}

/** `who` is a keyed hash, never an address. */
export type ActCountTable = { act: string; who: string; window_starts_at: Instant; count: number }
