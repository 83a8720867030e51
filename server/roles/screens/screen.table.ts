import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Flag } from '../../database/columns.js'

/** A device that several people of a member share. */
export type ScreenTable = {
  id: Id<'Screen'>
  member_id: Id<'Member'>
  name: string
  /** RFC 7638, SHA-256: of the key that openings must be proven with. */
  key_thumbprint: string
  /** Without a press, until it locks. */
  minutes: number
  /** Names stay behind a press, and go after each act. */
  front_desk: Flag
  /** Null once they are erased. */
  enrolled_by: Id<'Account'> | null
  enrolled_at: Instant
  opened_at: Instant | null
}

/** Other digits are another row, so that what the former ones opened ends. */
export type ScreenDigitsTable = {
  id: Id<'ScreenDigits'>
  member_id: Id<'Member'>
  account_id: Id<'Account'>
  /** Keyed with a key of the server, over the row's id: a copy of the database does not tell them. */
  digits_hash: string
  chosen_at: Instant
}

/** How often they were tried at that screen since they were right there. */
export type ScreenTryTable = { screen_id: Id<'Screen'>; digits_id: Id<'ScreenDigits'>; tries: number }
