import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'

/** A browser that may speak for a person, with a key that it cannot give away. */
export type SessionTable = {
  id: Id<'Session'>
  account_id: Id<'Account'>
  /** The only site that it may speak at; null on our own pages, where it is the person's whole account. */
  site_id: Id<'Site'> | null
  origin: string
  /** SHA-256 of 256 random bits. */
  token_hash: string
  /** RFC 7638, SHA-256: what the proofs' key must be. */
  key_thumbprint: string
  /** In which the person is written to. */
  language: Language
  created_at: Instant
  last_used_at: Instant
  /** 30 days after its last use. */
  expires_at: Instant
}

/** Proofs of acts already done (RFC 9449 §11.1). Kept as long as a proof could be used again. */
export type SpentProofTable = {
  proof: string
  spent_at: Instant
  /** The act that was refused with it, which alone may come again: browsers send again by themselves what broke off. */
  refused_to: string | null
}
