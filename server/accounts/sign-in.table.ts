import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'

/**
 * A request for a code, which is not stored: it is derived from the row's id by a key of the server
 * (`derived-secrets.ts`), for the mail and again to check it.
 */
export type SignInTable = {
  id: Id<'SignIn'>
  /** Null when one of our own pages asked without a site. */
  site_id: Id<'Site'> | null
  /** The page's origin; the code is valid only from there. */
  origin: string
  /** Lower case. */
  email: string
  /**
   * Keyed hash of the address without any `+suffix`: variants reach the same mailbox, which must not be flooded. Another one
   * for codes asked by browsers that have signed in with it, which are counted apart.
   */
  mailbox: string
  /** SHA-256 of the secret that the asking browser keeps. */
  flow_hash: string
  tries: number
  language: Language
  expires_at: Instant
  /** Used, or replaced by a newer code of the same flow. */
  ended_at: Instant | null
  /** Opened by the code. A repeated request ends it and opens another. */
  session_id: Id<'Session'> | null
  created_at: Instant
}
