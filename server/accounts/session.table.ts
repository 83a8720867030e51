import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { BrowserName, DeviceKind } from './browser.js'

/** A browser that acts for a person by a key that cannot be exported. */
export type SessionTable = {
  id: Id<'Session'>
  account_id: Id<'Account'>
  /** The only site where it is valid; null on our own pages, where it serves the whole account. */
  site_id: Id<'Site'> | null
  /** By whose pass it was opened on our pages: it reaches what that one reaches, and ends with it. */
  parent_id: Id<'Session'> | null
  /** On which shared screen it was opened by digits, and by which: it ends with either. */
  screen_id: Id<'Screen'> | null
  digits_id: Id<'ScreenDigits'> | null
  /** The only member whose desk it opens there. */
  desk_of: Id<'Member'> | null
  origin: string
  /** SHA-256 of 256 random bits. */
  token_hash: string
  /** RFC 7638, SHA-256: of the key that proofs must be made with. */
  key_thumbprint: string
  /** The language of the person's mails. */
  language: Language
  /** The browser in two words, so that the owner of the session knows it again. */
  browser: BrowserName | null
  device: DeviceKind | null
  created_at: Instant
  /** When a code was proven again; else it was when the session opened. */
  proven_at: Instant | null
  last_used_at: Instant
  /** 30 days after the last use; by a pass, a day after it was opened. */
  expires_at: Instant
}

/** Proofs already used (RFC 9449 §11.1), kept as long as they could be replayed. */
export type SpentProofTable = {
  proof: string
  spent_at: Instant
  /**
   * The only act that may be repeated with a proof that was refused: browsers resend by themselves after a broken
   * connection.
   */
  refused_to: string | null
}
