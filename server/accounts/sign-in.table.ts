import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'

/**
 * Somebody has asked for a code. The code itself is stored nowhere: it is made of the row's id by a key of the house
 * (`sign-in-code.ts`), when the mail is written and when the code comes back.
 */
export type SignInTable = {
  id: Id<'SignIn'>
  /** Null where a page of ours asked for no site's sake. */
  site_id: Id<'Site'> | null
  /** The page's origin; the code is good from there only. */
  origin: string
  /** Lower case, as it is written to. */
  email: string
  /** Keyed hash of the address without what follows a `+`: all of these are one mailbox, and it is not to be flooded. */
  mailbox: string
  /** SHA-256 of the secret that the asking browser keeps. */
  flow_hash: string
  tries: number
  language: Language
  expires_at: Instant
  /** Used, or ended by a newer code of the same flow. */
  ended_at: Instant | null
  /** The session that the right code has opened, so that a repeat ends it and opens another. */
  session_id: Id<'Session'> | null
  created_at: Instant
}
