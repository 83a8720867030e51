import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'

/** `stopped`: from the old address; `cancelled`: by the person, signed in. */
export type EmailChangeOutcome = 'done' | 'stopped' | 'cancelled' | 'replaced' | 'taken'

export type EmailChangeTable = {
  id: Id<'EmailChange'>
  account_id: Id<'Account'>
  old_email: string
  new_email: string
  /** The language of its mails. */
  language: Language
  tries: number
  /** Until when the code may be typed, which is derived and not stored. */
  code_until: Instant
  /** Set once the code has been typed: without a word from the old address it is changed then. */
  applies_at: Instant | null
  ended_at: Instant | null
  outcome: EmailChangeOutcome | null
  created_at: Instant
}
